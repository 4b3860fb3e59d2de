/** The payslip: lines that add up. */
@NullMarked
package org.fenglu.kernel.pay.payslip;

import org.jspecify.annotations.NullMarked;
