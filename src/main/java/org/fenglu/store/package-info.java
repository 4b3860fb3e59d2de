/** The database, when something was known, and what people decided. */
@NullMarked
package org.fenglu.store;

import org.jspecify.annotations.NullMarked;
