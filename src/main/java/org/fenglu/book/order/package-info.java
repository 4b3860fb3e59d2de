/** The yearly adjustment of pay standards: an order is read, previewed, and written as the next version of a scheme. */
@NullMarked
package org.fenglu.book.order;

import org.jspecify.annotations.NullMarked;
