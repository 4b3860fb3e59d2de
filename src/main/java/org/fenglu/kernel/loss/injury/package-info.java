/** What is due to an officer injured at work: treatment, leave, grants and allowances by grade, and leaving. */
@NullMarked
package org.fenglu.kernel.loss.injury;

import org.jspecify.annotations.NullMarked;
