/** What people and machines read: words by code, answers over the wire, documents. */
@NullMarked
package org.fenglu.words;

import org.jspecify.annotations.NullMarked;
