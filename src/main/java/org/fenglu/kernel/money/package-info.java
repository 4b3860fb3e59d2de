/** Amounts, shares and counts, exact, with every rounding named. */
@NullMarked
package org.fenglu.kernel.money;

import org.jspecify.annotations.NullMarked;
