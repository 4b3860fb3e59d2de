/** Which rates hold on a day, and from which document. */
@NullMarked
package org.fenglu.book.catalog;

import org.jspecify.annotations.NullMarked;
