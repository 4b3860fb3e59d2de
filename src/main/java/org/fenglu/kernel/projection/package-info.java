/** Many months ahead: the same month calculation, over tables that a scenario carries on from the known ones. */
@NullMarked
package org.fenglu.kernel.projection;

import org.jspecify.annotations.NullMarked;
