/** Golden cases as files, and their runner. */
@NullMarked
package org.fenglu.cases;

import org.jspecify.annotations.NullMarked;
