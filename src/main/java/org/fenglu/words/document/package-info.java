/** Documents that people read on paper and in the browser: one plain model, printed as PDF and written as HTML. */
@NullMarked
package org.fenglu.words.document;

import org.jspecify.annotations.NullMarked;
