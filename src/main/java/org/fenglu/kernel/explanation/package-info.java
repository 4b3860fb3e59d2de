/** The arithmetic of a payslip, done in one place and written down where someone asks why. */
@NullMarked
package org.fenglu.kernel.explanation;

import org.jspecify.annotations.NullMarked;
