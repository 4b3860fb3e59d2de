package org.fenglu.book.order;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;

/**
 * What an order does to a scheme, before anything is written.
 *
 * @param title what the order is called
 * @param scheme id of the scheme
 * @param replaces first day of the version that ends
 * @param from first day of the new version
 * @param payFrom the first month that is paid by it
 * @param monthsInArrears the months before that are owed by it, oldest first
 * @param isApproved whether the order names its approving document, or needs none
 * @param approval keys of the approving document
 * @param evidence how well the new version is known: never better than what it is computed from
 * @param status whether its amounts will stay
 * @param cells the amounts that the order names, in the order of the scheme's file
 * @param untouched how many other amounts stay as they are
 */
public record OrderPreview(
        String title,
        String scheme,
        LocalDate replaces,
        LocalDate from,
        YearMonth payFrom,
        List<YearMonth> monthsInArrears,
        boolean isApproved,
        Map<String, String> approval,
        Evidence evidence,
        Status status,
        List<AdjustedCell> cells,
        int untouched) {

    public OrderPreview {
        monthsInArrears = List.copyOf(monthsInArrears);
        approval = new LinkedHashMap<>(approval);
        cells = List.copyOf(cells);
    }
}
