/** The order of the rules in a month. */
@NullMarked
package org.fenglu.kernel.pay.month;

import org.jspecify.annotations.NullMarked;
