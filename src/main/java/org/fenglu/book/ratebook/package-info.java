/** Reads the folder of rate files into a rate book and refuses what is unclear. */
@NullMarked
package org.fenglu.book.ratebook;

import org.jspecify.annotations.NullMarked;
