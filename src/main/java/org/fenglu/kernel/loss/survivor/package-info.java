/** Death at work, missing officers and martyrs: what the survivors are due, from when, until when, and from whom. */
@NullMarked
package org.fenglu.kernel.loss.survivor;

import org.jspecify.annotations.NullMarked;
