/** Whether a force keeps the controls that hold for it, measured over stored payslips. */
@NullMarked
package org.fenglu.force.budget;

import org.jspecify.annotations.NullMarked;
