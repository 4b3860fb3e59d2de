/** Who falls due for promotion, from the history of the roster, and the roster file that would do it. */
@NullMarked
package org.fenglu.promotion;

import org.jspecify.annotations.NullMarked;
