/** Rules over a whole force or a whole table instead of one officer. */
@NullMarked
package org.fenglu.kernel.whole;

import org.jspecify.annotations.NullMarked;
