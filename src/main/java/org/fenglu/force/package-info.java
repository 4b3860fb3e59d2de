/** The wing for finance: a month of a whole force, and what it leads to. */
@NullMarked
package org.fenglu.force;

import org.jspecify.annotations.NullMarked;
