/** The payslip: lines that add up. */
@NullMarked
package org.fenglu.kernel.payslip;

import org.jspecify.annotations.NullMarked;
