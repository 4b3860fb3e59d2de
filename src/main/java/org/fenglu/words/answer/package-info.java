/** Answers over the wire about a payslip, a finding or a version, and how values are written there. */
@NullMarked
package org.fenglu.words.answer;

import org.jspecify.annotations.NullMarked;
