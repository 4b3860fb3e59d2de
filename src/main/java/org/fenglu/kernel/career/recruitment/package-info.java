/** Who may be hired as an auxiliary (招录条件), and how long a probation may be. */
@NullMarked
package org.fenglu.kernel.career.recruitment;

import org.jspecify.annotations.NullMarked;
