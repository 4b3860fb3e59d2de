/** Who is paid, what happened in the month, and what is wrong with either. */
@NullMarked
package org.fenglu.kernel.staff;

import org.jspecify.annotations.NullMarked;
