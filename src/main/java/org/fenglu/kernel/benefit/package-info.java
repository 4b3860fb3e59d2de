/** Benefits in payment over the years: each month's amount, the yearly adjustments, the top-ups, and why. */
@NullMarked
package org.fenglu.kernel.benefit;

import org.jspecify.annotations.NullMarked;
