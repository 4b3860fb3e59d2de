/** Decisions: who decided what, when and why, and the rule that takes two persons. */
@NullMarked
package org.fenglu.store.decision;

import org.jspecify.annotations.NullMarked;
