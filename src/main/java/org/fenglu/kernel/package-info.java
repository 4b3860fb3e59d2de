/** The law, pure: amounts from facts and rates, no clock, no database, no network. */
@NullMarked
package org.fenglu.kernel;

import org.jspecify.annotations.NullMarked;
