package org.fenglu.book.release;

import org.jspecify.annotations.Nullable;

/**
 * Who drafts a release, and what it is called.
 *
 * @param name what people call it
 * @param by who drafts it; another person must publish it
 * @param note why, or null
 */
public record Drafting(String name, String by, @Nullable String note) {

    public Drafting {
        name = name.strip();
        by = by.strip();
    }
}
