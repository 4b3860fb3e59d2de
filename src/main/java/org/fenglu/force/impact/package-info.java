/** What a change of the rates does to the force: per person, line, unit and month, before anyone approves it. */
@NullMarked
package org.fenglu.force.impact;

import org.jspecify.annotations.NullMarked;
