/** What is due to an officer injured at work: treatment, leave, grants and allowances by grade, and leaving. */
@NullMarked
package org.fenglu.kernel.injury;

import org.jspecify.annotations.NullMarked;
