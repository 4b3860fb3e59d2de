package org.fenglu.words.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as every address answers one: whole, or page by page.
 *
 * @param items what is listed, or the part of it that is on this page
 * @param next what {@code after} or {@code before} of the address takes for the next page; left out on the last one
 * @param count how many there are on all pages
 * @param <T> what is listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T>(List<T> items, @Nullable String next, long count) {

    /** Returns the same list as it is answered. */
    public <A> Listing<A> mapped(Function<T, A> answer) {
        return new Listing<>(items.stream().map(answer).toList(), next, count);
    }

    /** Returns a list that is answered whole. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null, items.size());
    }

    /**
     * Returns one page of a list.
     *
     * @param limit how many a page takes
     * @param position where the next page starts, of the last of this one
     * @param count how many there are on all pages
     */
    public static <T> Listing<T> page(List<T> items, int limit, Function<T, String> position, long count) {
        return new Listing<>(items, items.size() < limit ? null : position.apply(items.get(items.size() - 1)), count);
    }
}
