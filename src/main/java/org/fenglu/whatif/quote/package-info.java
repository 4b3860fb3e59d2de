/** One payslip on request, computed and not stored. */
@NullMarked
package org.fenglu.whatif.quote;

import org.jspecify.annotations.NullMarked;
