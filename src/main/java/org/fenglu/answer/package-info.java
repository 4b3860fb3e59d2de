/** What is answered over the wire about a payslip, the same for a quoted and a stored one. */
@NullMarked
package org.fenglu.answer;

import org.jspecify.annotations.NullMarked;
