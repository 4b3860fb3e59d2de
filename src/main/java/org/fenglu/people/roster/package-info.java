/** Units, officers, employments and the facts of each month, imported and stored. */
@NullMarked
package org.fenglu.people.roster;

import org.jspecify.annotations.NullMarked;
