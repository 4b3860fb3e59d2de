/** What an officer's pay will be: projections on request, public, nothing stored. */
@NullMarked
package org.fenglu.whatif.projection;

import org.jspecify.annotations.NullMarked;
