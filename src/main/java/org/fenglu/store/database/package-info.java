/** The PostgreSQL server that the program uses: our own embedded one, or the one that is configured. */
@NullMarked
package org.fenglu.store.database;

import org.jspecify.annotations.NullMarked;
