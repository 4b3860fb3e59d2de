/** Wages: a local pay scheme as data over a closed set of component kinds, and the statutory floors. */
@NullMarked
package org.fenglu.kernel.pay.wage;

import org.jspecify.annotations.NullMarked;
