/** What is due to the injured and to survivors: the benefit, who pays it, how often, and what it still waits for. */
@NullMarked
package org.fenglu.kernel.loss.entitlement;

import org.jspecify.annotations.NullMarked;
