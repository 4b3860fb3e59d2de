package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * SERVICE_BAND: each completed year of service pays the amount of the band that it falls into.
 *
 * @param bands without gaps, from the first year on
 */
public record ServiceBand(List<Band> bands) implements ComponentKind {

    public ServiceBand {
        bands = List.copyOf(bands);
        int next = 1;
        for (Band band : bands) {
            if (band.fromYear() != next) {
                throw new IllegalArgumentException("A band starts with year " + band.fromYear() + ", expected " + next);
            }
            next = band.toYear() == null ? 0 : band.toYear() + 1;
        }
    }

    /**
     * Years that pay the same.
     *
     * @param fromYear first year of service, from 1
     * @param toYear last year of service, or null for all that follow
     * @param perYear yuan per month for each year inside
     */
    public record Band(int fromYear, @Nullable Integer toYear, Money perYear) {

        int yearsInside(int years) {
            int last = toYear == null ? years : Math.min(years, toYear);
            return Math.max(0, last - fromYear + 1);
        }
    }

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        return new ServiceBand(bands.stream()
                .map(band -> new Band(band.fromYear(), band.toYear(), change.apply(band.perYear())))
                .toList());
    }

    @Override
    public Money serviceAmount(int years, Rounding rounding) {
        return due(years, Workings.SILENT);
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        return due(month.serviceYears(), month.workings());
    }

    /** Returns what so many completed years of service pay, yuan per month. */
    Money due(int years, Workings workings) {
        long fen = 0;
        for (int at = 0; at < bands.size(); at++) {
            Band band = bands.get(at);
            fen = Math.addExact(
                    fen, band.perYear().times(band.yearsInside(years)).fen());
        }
        Money total = Money.ofFen(fen);
        workings.note(Formula.SERVICE_BANDS, workings.isKept() ? words(years) : "", null, total);
        return total;
    }

    private String words(int years) {
        return bands.stream()
                .map(band -> band.perYear() + " * " + band.yearsInside(years))
                .collect(Collectors.joining(" + "));
    }
}
