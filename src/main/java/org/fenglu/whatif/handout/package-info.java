/** What is taken home of a projection: a PDF and a spreadsheet, the assumptions beside the figures. */
@NullMarked
package org.fenglu.whatif.handout;

import org.jspecify.annotations.NullMarked;
