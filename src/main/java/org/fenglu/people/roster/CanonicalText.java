package org.fenglu.people.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.jspecify.annotations.Nullable;

/**
 * The texts in which the store keeps personal amounts, event counts and claims: one text for one meaning.
 *
 * <p>Amounts {@code CODE=fen;CODE=fen}, counts {@code CODE=hundredths;…}, both in the order of their codes. Claims
 * {@code ITEM:ppm:from:to:filedOn:fen;…} with empty {@code to} while the claim continues and empty {@code fen} where no
 * share was claimed, in the order of the texts. Nothing at all is the empty text.
 */
final class CanonicalText {

    private static final String NEXT = ";";

    private CanonicalText() {}

    static Map<String, Money> amounts(String text) {
        Map<String, Money> amounts = new HashMap<>();
        numbers(text).forEach((code, fen) -> amounts.put(code, Money.ofFen(fen)));
        return Map.copyOf(amounts);
    }

    static Map<String, Quantity> counts(String text) {
        Map<String, Quantity> counts = new HashMap<>();
        numbers(text).forEach((code, count) -> counts.put(code, new Quantity(Math.toIntExact(count))));
        return Map.copyOf(counts);
    }

    static List<DeductionClaim> claims(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<DeductionClaim> claims = new ArrayList<>();
        for (String claim : text.split(NEXT)) {
            claims.add(claim(claim.split(":", -1)));
        }
        return List.copyOf(claims);
    }

    static String writtenNumbers(Map<String, Long> numbers) {
        return new TreeMap<>(numbers)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(NEXT));
    }

    static String writtenClaims(List<DeductionClaim> claims) {
        return claims.stream().map(CanonicalText::writtenClaim).sorted().collect(Collectors.joining(NEXT));
    }

    private static Map<String, Long> numbers(String text) {
        Map<String, Long> numbers = new HashMap<>();
        if (!text.isEmpty()) {
            for (String entry : text.split(NEXT)) {
                int equals = entry.indexOf('=');
                numbers.put(entry.substring(0, equals), Long.parseLong(entry.substring(equals + 1)));
            }
        }
        return numbers;
    }

    private static DeductionClaim claim(String[] parts) {
        return new DeductionClaim(
                DeductionItem.valueOf(parts[0]),
                new Rate(Long.parseLong(parts[1])),
                parts[5].isEmpty() ? null : Money.ofFen(Long.parseLong(parts[5])),
                YearMonth.parse(parts[2]),
                parts[3].isEmpty() ? null : YearMonth.parse(parts[3]),
                LocalDate.parse(parts[4]));
    }

    private static String writtenClaim(DeductionClaim claim) {
        Money claimed = claim.claimed();
        return String.join(
                ":",
                claim.item().name(),
                Long.toString(claim.share().ppm()),
                claim.from().toString(),
                orEmpty(claim.to()),
                claim.filedOn().toString(),
                claimed == null ? "" : Long.toString(claimed.fen()));
    }

    private static String orEmpty(@Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
