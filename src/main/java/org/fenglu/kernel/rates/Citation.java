package org.fenglu.kernel.rates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the law stands.
 *
 * @param document the document's title, in Chinese
 * @param number its number, such as 国家税务总局公告2018年第61号
 * @param place the article or table inside it
 * @param issued the day it was issued
 * @param read the day on which someone last compared the value with the document
 */
public record Citation(
        String document,
        @Nullable String number,
        @Nullable String place,
        @Nullable LocalDate issued,
        @Nullable LocalDate read) {

    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("A value needs the document it comes from, found none");
        }
    }

    /** Returns the citation on one line: document, number, place. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(document);
        if (number != null && !document.contains(number)) {
            text.append('，').append(number);
        }
        if (place != null) {
            text.append('，').append(place);
        }
        return text.toString();
    }
}
