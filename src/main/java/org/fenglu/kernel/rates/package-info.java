/** Dated, cited and graded values: what the law's numbers are once read. */
@NullMarked
package org.fenglu.kernel.rates;

import org.jspecify.annotations.NullMarked;
