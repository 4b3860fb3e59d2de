/** What is due after an injury or a death. */
@NullMarked
package org.fenglu.kernel.loss;

import org.jspecify.annotations.NullMarked;
