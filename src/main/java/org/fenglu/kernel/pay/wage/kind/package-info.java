/** Components of a wage: a closed set of kinds, each with its own rule for the standard amount. */
@NullMarked
package org.fenglu.kernel.pay.wage.kind;

import org.jspecify.annotations.NullMarked;
