package org.fenglu.kernel.loss.entitlement;

import java.time.LocalDate;
import org.fenglu.kernel.loss.entitlement.FigurePlaces.Place;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.ReferenceSeries;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what the benefits of one case are counted by. What is not there, was not issued yet, or is of grade C and
 * not accepted is noted as what the line waits for; it is never guessed and never zero.
 *
 * @param book all tables
 * @param terms region, day of assessment, acceptances, stated figures
 * @param into where it is noted what a line waits for
 */
public record BenefitRates(RateBook book, CaseTerms terms, Entitlements into) {

    private static final String REGION = "region/";

    /** Returns what a table says on a day, or null after noting that the line waits for it. */
    public <T> @Nullable Dated<T> on(RateKey<T> key, LocalDate day, BenefitLine line) {
        if (!book.has(key.table()) || book.timeline(key, day).find(day).isEmpty()) {
            into.waits(line, Cause.RATE, key.table() + "@" + day);
            return null;
        }
        return accepted(book.on(key, day), line);
    }

    /** Returns what a table says on a day, or null without a note where it says nothing. */
    public <T> @Nullable Dated<T> optional(RateKey<T> key, LocalDate day, BenefitLine line) {
        Dated<T> found = peek(key, day);
        return found == null ? null : accepted(found, line);
    }

    /** Returns what a table says on a day, accepted or not; null where it says nothing. Nothing is paid by it. */
    public <T> @Nullable Dated<T> peek(RateKey<T> key, LocalDate day) {
        return book.has(key.table()) ? book.timeline(key, day).find(day).orElse(null) : null;
    }

    /**
     * Returns the key of a rule of the region: of its own where it has one, else of its province, whose regulations
     * hold in all of it.
     *
     * @param name of the table inside the region's folder, such as {@code injury/leaving-subsidy}
     */
    public <T> RateKey<T> regional(String name, Class<T> type) {
        RateKey<T> own = new RateKey<>(REGION + terms.region() + "/" + name, type);
        return book.has(own.table()) ? own : new RateKey<>(REGION + terms.province() + "/" + name, type);
    }

    /**
     * Returns a published figure: stated by the case, else of the series that the region names for it; or null after
     * noting that the line waits for it.
     *
     * @param year the year that the figure is of
     */
    public @Nullable Dated<AverageWage> figure(PublishedFigure figure, int year, BenefitLine line) {
        return figure(new FigureDay(figure, LocalDate.of(year, 1, 1)), String.valueOf(year), line);
    }

    /** Returns the minimum wage of the region on a day, or null after noting that the line waits for it. */
    public @Nullable Dated<AverageWage> minimumWage(LocalDate day, BenefitLine line) {
        return figure(new FigureDay(PublishedFigure.MINIMUM_WAGE, day), day.toString(), line);
    }

    /** A figure and a day on which its version holds. */
    private record FigureDay(PublishedFigure figure, LocalDate day) {}

    private @Nullable Dated<AverageWage> figure(FigureDay asked, String when, BenefitLine line) {
        Found found = find(asked);
        if (found == null) {
            into.waits(line, Cause.RATE, asked.figure() + "@" + when);
            return null;
        }
        boolean isPlaceAccepted = found.place() == null || accepted(found.place(), line) != null;
        Dated<AverageWage> figure = accepted(found.figure(), line);
        return isPlaceAccepted ? figure : null;
    }

    /**
     * A figure of last year that a benefit is counted in.
     *
     * @param figure yuan
     * @param isProvisional whether the wanted year was not published on the day of assessment, and the year before
     *     stands in for it
     */
    public record LastYear(Dated<AverageWage> figure, boolean isProvisional) {}

    /**
     * Returns the figure of a year, or provisionally of the year before while it is not published; null after noting
     * that the line waits for it.
     *
     * <p>Source: 人社部发〔2013〕34号: where last year's data are not out yet, pay on the year before, assess again, and
     * pay the difference.
     */
    public @Nullable LastYear lastYear(PublishedFigure figure, int year, BenefitLine line) {
        Found found = find(new FigureDay(figure, LocalDate.of(year, 1, 1)));
        boolean isKnown = found != null && isIssued(found.figure().version());
        boolean isToCome = !isKnown && terms.assessedOn().getYear() <= year + 1;
        Dated<AverageWage> counted = figure(figure, isToCome ? year - 1 : year, line);
        return counted == null ? null : new LastYear(counted, isToCome);
    }

    private boolean isIssued(Version version) {
        LocalDate issued = version.citation().issued();
        return issued == null || !issued.isAfter(terms.assessedOn());
    }

    /**
     * A figure, accepted or not.
     *
     * @param place the table that names its series; null where the case states the figure
     */
    private record Found(
            Dated<AverageWage> figure, @Nullable Dated<Place> place) {}

    private @Nullable Found find(FigureDay asked) {
        StatedFigure stated = terms.stated(asked.figure(), asked.day().getYear());
        if (stated != null) {
            return new Found(stated.dated(), null);
        }
        Dated<Place> place = place(asked.figure(), asked.day());
        if (place == null) {
            return null;
        }
        Place named = place.values();
        RateKey<Money> key = ReferenceSeries.key(named.series(), named.place());
        if (!book.has(key.table())) {
            return null;
        }
        return book.timeline(key, asked.day())
                .find(asked.day())
                .map(found -> new Dated<>(new AverageWage(found.values(), named.months()), found.version()))
                .map(found -> new Found(found, place))
                .orElse(null);
    }

    private @Nullable Dated<Place> place(PublishedFigure figure, LocalDate day) {
        Dated<Place> own = place(
                new RateKey<>(REGION + terms.region() + "/" + FigurePlaces.NAME, FigurePlaces.class), figure, day);
        if (own != null) {
            return own;
        }
        Region province = terms.province();
        RateKey<FigurePlaces> key = new RateKey<>(REGION + province + "/" + FigurePlaces.NAME, FigurePlaces.class);
        boolean isForAll = book.has(key.table())
                && book.timeline(key, day)
                        .find(day)
                        .filter(found -> found.values().isForWholeProvince())
                        .isPresent();
        Dated<Place> provincial = isForAll ? place(key, figure, day) : null;
        return provincial == null ? place(FigurePlaces.NATIONAL, figure, day) : provincial;
    }

    private @Nullable Dated<Place> place(RateKey<FigurePlaces> key, PublishedFigure figure, LocalDate day) {
        Dated<FigurePlaces> places = peek(key, day);
        Place place = places == null ? null : places.values().places().get(figure);
        return places == null || place == null ? null : new Dated<>(place, places.version());
    }

    private <T> @Nullable Dated<T> accepted(Dated<T> dated, BenefitLine line) {
        Version version = dated.version();
        if (version.evidence() == Evidence.C && !terms.accepted().contains(version.id())) {
            into.waits(line, Cause.ACCEPTANCE, version.id());
            return null;
        }
        return dated;
    }
}
