/** Steps of service that fall due: whose amount moves, in which month. */
@NullMarked
package org.fenglu.anniversary;

import org.jspecify.annotations.NullMarked;
