/** The basic pension: when somebody may retire, what the accounts hold, and the first pension. */
@NullMarked
package org.fenglu.kernel.career.pension;

import org.jspecify.annotations.NullMarked;
