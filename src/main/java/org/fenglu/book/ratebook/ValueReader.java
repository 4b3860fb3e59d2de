package org.fenglu.book.ratebook;

import org.jspecify.annotations.Nullable;

/** Reads the values of one version; a table has one reader for all its versions. */
interface ValueReader<T> {

    /** Returns the values, or null where something in them was complained about and they cannot be made. */
    @Nullable
    T read(Block values);
}
