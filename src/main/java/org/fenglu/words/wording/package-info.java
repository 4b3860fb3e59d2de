/** The words that people read, in Chinese and in English, found by code. */
@NullMarked
package org.fenglu.words.wording;

import org.jspecify.annotations.NullMarked;
