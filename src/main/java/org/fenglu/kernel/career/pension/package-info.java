/** The basic pension: when a person may retire, what the accounts hold, and the first pension. */
@NullMarked
package org.fenglu.kernel.career.pension;

import org.jspecify.annotations.NullMarked;
