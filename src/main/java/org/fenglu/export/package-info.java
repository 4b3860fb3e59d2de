/** Stored payslips as files. */
@NullMarked
package org.fenglu.export;

import org.jspecify.annotations.NullMarked;
