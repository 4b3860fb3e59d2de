/** Local pay schemes as data over the kinds, and the wage lines that one gives an officer in a month. */
@NullMarked
package org.fenglu.kernel.pay.wage.scheme;

import org.jspecify.annotations.NullMarked;
