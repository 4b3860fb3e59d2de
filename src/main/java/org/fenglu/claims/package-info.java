/** The wing for families: cases of injury and death, and what is paid on them. */
@NullMarked
package org.fenglu.claims;

import org.jspecify.annotations.NullMarked;
