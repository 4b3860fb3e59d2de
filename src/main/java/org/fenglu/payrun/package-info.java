/** The run of a month over a whole force: load, calculate, store, resume. */
@NullMarked
package org.fenglu.payrun;

import org.jspecify.annotations.NullMarked;
