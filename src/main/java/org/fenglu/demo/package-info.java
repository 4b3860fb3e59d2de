/** A made-up force, the same for the same seed, to show the program on. */
@NullMarked
package org.fenglu.demo;

import org.jspecify.annotations.NullMarked;
