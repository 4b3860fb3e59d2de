/** Many months ahead: the same month calculation, over tables that a scenario extends from the known ones. */
@NullMarked
package org.fenglu.kernel.career.outlook;

import org.jspecify.annotations.NullMarked;
