/** Cases of work injury and of death: what became known about them, and what follows from it. */
@NullMarked
package org.fenglu.claims.claim;

import org.jspecify.annotations.NullMarked;
