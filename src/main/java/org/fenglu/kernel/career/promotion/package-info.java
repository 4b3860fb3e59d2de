/** Promotion inside a grade ladder: when it falls due, and what stands against it. It is proposed, never done. */
@NullMarked
package org.fenglu.kernel.career.promotion;

import org.jspecify.annotations.NullMarked;
