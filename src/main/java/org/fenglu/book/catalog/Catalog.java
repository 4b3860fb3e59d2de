package org.fenglu.book.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** What the book says on a day, and from which document. */
@ApplicationScoped
class Catalog {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final RatesInUse rates;
    private final AcceptedVersions accepted;
    private final AnswerMapper answers;
    private final RateFiles files;

    Catalog(RatesInUse rates, AcceptedVersions accepted, AnswerMapper answers, RateFiles files) {
        this.rates = rates;
        this.accepted = accepted;
        this.answers = answers;
        this.files = files;
    }

    /** Returns the tables whose path starts so. */
    RatesResponse list(String under, @Nullable LocalDate knownOn) {
        RateBook book = rates.knownOn(knownOn);
        List<TableResponse> tables = new ArrayList<>();
        for (String path : book.paths()) {
            if (path.startsWith(under)) {
                tables.add(summary(book.versions(path)));
            }
        }
        return new RatesResponse(book.fingerprint(), tables, tables.size());
    }

    /** Returns a table as it is on a day, today where none is named, and as it was known on a day. */
    RateTableResponse table(String path, @Nullable LocalDate on, @Nullable LocalDate knownOn) {
        RateBook book = rates.knownOn(knownOn);
        if (!book.has(path)) {
            throw new Refusal(Kind.NOT_FOUND, "UNKNOWN_TABLE", Map.of("found", path));
        }
        LocalDate day = day(on);
        Timeline<?> timeline = book.versions(path);
        Dated<?> dated = timeline.find(day).orElseThrow(() -> notInForce(timeline, day));
        return new RateTableResponse(
                path,
                day,
                WireValues.json(dated.values()),
                answers.version(dated.version()),
                timeline.versions().stream()
                        .map(version -> answers.version(version.version()))
                        .toList());
    }

    /** Returns what ends within some days and has no successor. */
    WatchResponse expiring(int days, @Nullable LocalDate on) {
        RateBook book = rates.book();
        return watched(book, day(on), new RateWatch(book, day(on)).expiring(days));
    }

    /** Returns what is in force and was not compared with its source for a year. */
    WatchResponse unread(@Nullable LocalDate on) {
        RateBook book = rates.book();
        return watched(book, day(on), new RateWatch(book, day(on)).unread());
    }

    /** Returns what is in force and of grade C, and whether a person answers for it. */
    GradeCResponse ofGradeC(@Nullable LocalDate on) {
        RateBook book = rates.book();
        Set<String> names = accepted.now();
        List<GradeCResponse.Entry> items = new RateWatch(book, day(on))
                .ofGradeC().stream()
                        .map(version ->
                                new GradeCResponse.Entry(answers.version(version), names.contains(version.id())))
                        .toList();
        return new GradeCResponse(book.fingerprint(), day(on), items, items.size());
    }

    /** Returns what is known for each region and year. */
    CoverageResponse coverage() {
        RateBook book = rates.book();
        Coverage coverage = new Coverage(book, files.regionNames());
        return new CoverageResponse(book.fingerprint(), Coverage.years(), coverage.known());
    }

    private WatchResponse watched(RateBook book, LocalDate day, List<Version> versions) {
        return new WatchResponse(
                book.fingerprint(), day, versions.stream().map(answers::version).toList(), versions.size());
    }

    private static LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(CHINA) : on;
    }

    private static TableResponse summary(Timeline<?> timeline) {
        List<Version> versions =
                timeline.versions().stream().<Version>map(Dated::version).toList();
        Set<Evidence> grades = EnumSet.noneOf(Evidence.class);
        versions.forEach(version -> grades.add(version.evidence()));
        Version last = versions.get(versions.size() - 1);
        return new TableResponse(
                timeline.table(), versions.size(), versions.get(0).from(), last.until(), List.copyOf(grades));
    }

    private static Refusal notInForce(Timeline<?> timeline, LocalDate day) {
        return new Refusal(
                Kind.NOT_FOUND,
                "RATE_NOT_IN_FORCE",
                Map.of("field", timeline.table(), "found", day.toString(), "expected", timeline.covered()));
    }
}
