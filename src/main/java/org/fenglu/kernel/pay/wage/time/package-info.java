/** Working time of a month: its calendar, the part of it that is paid, overtime hours, leave and illness. */
@NullMarked
package org.fenglu.kernel.pay.wage.time;

import org.jspecify.annotations.NullMarked;
