/** The PostgreSQL server behind the program: our own embedded one, or the one that is configured. */
@NullMarked
package org.fenglu.store.database;

import org.jspecify.annotations.NullMarked;
