/** Rules that a force as a whole must keep: they measure pay that was calculated, and never change a line of it. */
@NullMarked
package org.fenglu.kernel.whole.control;

import org.jspecify.annotations.NullMarked;
