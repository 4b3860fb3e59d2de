/** What follows from the years of service: entry, promotion, leaving, pension, and the months ahead. */
@NullMarked
package org.fenglu.kernel.career;

import org.jspecify.annotations.NullMarked;
