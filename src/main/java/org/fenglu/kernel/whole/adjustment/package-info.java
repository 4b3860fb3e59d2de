/** The yearly adjustment of a pay standard (调整): a rule, its guards, and the amount that is adopted, once. */
@NullMarked
package org.fenglu.kernel.whole.adjustment;

import org.jspecify.annotations.NullMarked;
