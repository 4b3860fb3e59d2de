/** The yearly turnover of contribution bases: last year's actual pay becomes what is declared for each insurance. */
@NullMarked
package org.fenglu.turnover;

import org.jspecify.annotations.NullMarked;
