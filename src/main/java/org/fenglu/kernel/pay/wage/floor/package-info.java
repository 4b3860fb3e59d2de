/** Statutory floors under a wage: minimum wage, probation, sick pay, and what a loss may take. */
@NullMarked
package org.fenglu.kernel.pay.wage.floor;

import org.jspecify.annotations.NullMarked;
