/** The people: units, officers, employments and facts. */
@NullMarked
package org.fenglu.people;

import org.jspecify.annotations.NullMarked;
