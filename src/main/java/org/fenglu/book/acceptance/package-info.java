/** Versions of grade C pay only where a named person answers for them (确认): which are accepted, as known when. */
@NullMarked
package org.fenglu.book.acceptance;

import org.jspecify.annotations.NullMarked;
