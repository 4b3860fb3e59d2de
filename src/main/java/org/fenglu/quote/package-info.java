/** One payslip on request, computed and not stored. */
@NullMarked
package org.fenglu.quote;

import org.jspecify.annotations.NullMarked;
