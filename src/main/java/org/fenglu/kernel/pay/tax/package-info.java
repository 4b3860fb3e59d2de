/** Income tax on wages by the cumulative method. */
@NullMarked
package org.fenglu.kernel.pay.tax;

import org.jspecify.annotations.NullMarked;
