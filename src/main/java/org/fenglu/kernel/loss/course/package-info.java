/** Benefits in payment over the years: each month's amount, the yearly adjustments, the top-ups, and why. */
@NullMarked
package org.fenglu.kernel.loss.course;

import org.jspecify.annotations.NullMarked;
