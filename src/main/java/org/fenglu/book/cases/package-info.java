/** Golden cases as files, and their runner. */
@NullMarked
package org.fenglu.book.cases;

import org.jspecify.annotations.NullMarked;
