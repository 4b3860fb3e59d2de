/** What a dispatch agency charges beside the pay. */
@NullMarked
package org.fenglu.kernel.pay.dispatch;

import org.jspecify.annotations.NullMarked;
