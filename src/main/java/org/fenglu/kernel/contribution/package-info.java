/** Five insurances and one fund: bases, both sides, limits. */
@NullMarked
package org.fenglu.kernel.contribution;

import org.jspecify.annotations.NullMarked;
