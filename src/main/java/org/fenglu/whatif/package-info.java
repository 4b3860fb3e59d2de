/** The wing for applicants: quotes and projections; nothing is paid by them. */
@NullMarked
package org.fenglu.whatif;

import org.jspecify.annotations.NullMarked;
