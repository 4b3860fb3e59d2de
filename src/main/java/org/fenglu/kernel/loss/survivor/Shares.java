package org.fenglu.kernel.loss.survivor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * A sum divided among persons, so that their amounts together are exactly the sum. No source says who gets a fen
 * that is left over: here those whose part was cut most by rounding, in the order of the persons where alike.
 */
final class Shares {

    private Shares() {}

    /**
     * Returns the parts of a sum in proportion to some rates.
     *
     * @param lines the line that each person's steps belong to
     */
    static List<Money> inProportion(Money sum, List<Rate> rates, List<String> lines, Workings workings) {
        long whole = rates.stream().mapToLong(Rate::ppm).sum();
        List<Ratio> ratios = rates.stream()
                .map(rate -> new Ratio(rate.ppm(), whole).reduced())
                .toList();
        long[] fen = ratios.stream()
                .mapToLong(ratio -> sum.times(ratio, Rounding.FEN_DOWN).fen())
                .toArray();
        long left = sum.fen() - Arrays.stream(fen).sum();
        boolean[] isRaised = new boolean[fen.length];
        IntStream.range(0, fen.length)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> rest(sum, ratios.get(at), whole))
                        .reversed())
                .limit(left)
                .forEach(at -> isRaised[at] = true);
        List<Money> parts = new ArrayList<>();
        for (int at = 0; at < fen.length; at++) {
            workings.line(lines.get(at));
            Money part = Money.ofFen(fen[at]);
            if (workings.isKept()) {
                String counted = sum + " * " + rates.get(at) + " / " + new Rate(whole);
                workings.note(Formula.SHARE_OF_SUM, counted, Rounding.FEN_DOWN, part);
            }
            parts.add(workings.sumWith(Formula.FEN_LEFT_OVER, part, Money.ofFen(isRaised[at] ? 1 : 0)));
        }
        return parts;
    }

    /** Returns what rounding down has cut off, in parts of a fen that are the same for all. */
    private static long rest(Money sum, Ratio ratio, long whole) {
        long product = Math.multiplyExact(sum.fen(), ratio.numerator());
        return product % ratio.denominator() * (whole / ratio.denominator());
    }

    /**
     * Returns some amounts cut to a sum, each by the same amount as far as it reaches.
     *
     * @param amounts what each person would get, together more than the sum
     * @param lines the line that each person's steps belong to
     */
    static List<Money> cutAlike(Money sum, List<Money> amounts, List<String> lines, Workings workings) {
        long excess = amounts.stream().mapToLong(Money::fen).sum() - sum.fen();
        Money[] parts = new Money[amounts.size()];
        List<Integer> fromLeast = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing(amounts::get))
                .toList();
        int persons = parts.length;
        for (int at : fromLeast) {
            long cut = Math.min(amounts.get(at).fen(), excess / persons);
            excess -= cut;
            persons--;
            workings.line(lines.get(at));
            parts[at] = workings.difference(Formula.CUT_TO_CAP, amounts.get(at), Money.ofFen(cut));
        }
        return List.of(parts);
    }
}
