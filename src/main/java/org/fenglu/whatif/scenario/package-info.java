/** Projections side by side: named and kept without personal data, compared, and varied over an input or two. */
@NullMarked
package org.fenglu.whatif.scenario;

import org.jspecify.annotations.NullMarked;
