/** The database and when something was known. */
@NullMarked
package org.fenglu.store;

import org.jspecify.annotations.NullMarked;
