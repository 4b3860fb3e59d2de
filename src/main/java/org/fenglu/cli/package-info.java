/** The command line: one small class a command. */
@NullMarked
package org.fenglu.cli;

import org.jspecify.annotations.NullMarked;
