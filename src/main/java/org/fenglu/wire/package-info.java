/** How values are written over the wire. */
@NullMarked
package org.fenglu.wire;

import org.jspecify.annotations.NullMarked;
