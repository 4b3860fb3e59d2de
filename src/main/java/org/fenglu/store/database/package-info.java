/** The PostgreSQL server that the program uses, our own or the configured one, and the clock of what was known when. */
@NullMarked
package org.fenglu.store.database;

import org.jspecify.annotations.NullMarked;
