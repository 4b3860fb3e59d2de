/** What a dispatch agency charges beside the pay. */
@NullMarked
package org.fenglu.kernel.dispatch;

import org.jspecify.annotations.NullMarked;
