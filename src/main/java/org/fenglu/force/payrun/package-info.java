/** The run of a month over a whole force: load, calculate, store, resume; stored payslips as files. */
@NullMarked
package org.fenglu.force.payrun;

import org.jspecify.annotations.NullMarked;
