/** The rates as data: read, checked by golden cases, released, looked up, adjusted. */
@NullMarked
package org.fenglu.book;

import org.jspecify.annotations.NullMarked;
