/** Pay of one officer in one month. */
@NullMarked
package org.fenglu.kernel.pay;

import org.jspecify.annotations.NullMarked;
