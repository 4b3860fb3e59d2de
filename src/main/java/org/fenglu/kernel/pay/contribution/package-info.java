/** Five insurances and one fund: bases, both sides, limits. */
@NullMarked
package org.fenglu.kernel.pay.contribution;

import org.jspecify.annotations.NullMarked;
