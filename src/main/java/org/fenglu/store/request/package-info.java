/** Requests with a key of their sender's: whatever one stores is stored once, however often it is sent. */
@NullMarked
package org.fenglu.store.request;

import org.jspecify.annotations.NullMarked;
