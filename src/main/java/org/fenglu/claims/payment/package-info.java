/** Benefits in payment: the runs that pay what cases come to, and the yearly adjustments that they wait for. */
@NullMarked
package org.fenglu.claims.payment;

import org.jspecify.annotations.NullMarked;
