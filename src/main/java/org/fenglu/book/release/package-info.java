/** Releases of the rates: drafted, checked, published by a second person, known from a moment on. */
@NullMarked
package org.fenglu.book.release;

import org.jspecify.annotations.NullMarked;
