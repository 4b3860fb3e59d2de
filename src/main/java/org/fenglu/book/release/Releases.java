package org.fenglu.book.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenglu.book.cases.CaseFolder;
import org.fenglu.book.cases.CaseReport;
import org.fenglu.book.cases.CaseResult;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The releases: drafted by one person, their cases run, published by another.
 *
 * <p>A draft is read and its cases are run before anything is stored, so of a bad one nothing is. Its cases are run
 * again when it is published, by the program that will pay with it.
 */
@ApplicationScoped
public class Releases {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN = 10;

    private final StoredReleases stored;
    private final KeptRateBooks books;

    Releases(StoredReleases stored, KeptRateBooks books) {
        this.stored = stored;
        this.books = books;
    }

    /**
     * Keeps files as a draft.
     *
     * @throws RateBookRefused with all complaints where a file is unclear
     * @throws Refusal where there is no case, or where one fails
     */
    public Release draft(RateFiles files, Drafting drafting) {
        RateBook book = files.book();
        CaseReport report = passed(files.cases(), book);
        int kept = books.idOf(new Rates(book, files::archive));
        return stored.keep(drafting, kept, files.casesArchive(), Math.toIntExact(report.passed()));
    }

    /** Publishes a draft; its drafter cannot. */
    public Release publish(int id, String by) {
        Release draft = undecided(id);
        stored.requireAnother(draft, by);
        passed(RateFiles.casesOf(stored.cases(id)), book(draft));
        return decide(draft, ReleaseState.PUBLISHED, by, null);
    }

    /** Gives a draft up; its files are kept, no one can publish it any more. */
    public Release withdraw(int id, String by, String reason) {
        return decide(undecided(id), ReleaseState.WITHDRAWN, by, reason);
    }

    /** Returns all releases, the newest first. */
    public List<Release> all() {
        return stored.all();
    }

    /** Returns a release; refuses where there is none. */
    public Release of(int id) {
        return stored.of(id);
    }

    /** Returns the release that was published last, which is the one that pays. */
    public Optional<Release> newest() {
        return stored.newestPublished();
    }

    /** Returns the release that was known at the end of a day in China; refuses a day before the first one. */
    public Release asKnownOn(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(CHINA).toInstant();
        return stored.publishedBefore(end)
                .orElseThrow(
                        () -> new Refusal(Kind.NOT_FOUND, "RELEASE_NOT_YET_KNOWN", Map.of("found", day.toString())));
    }

    /** Returns the tables of a release. */
    public RateBook book(Release release) {
        return books.of(release.rateBook());
    }

    /** Returns the files of a release. */
    byte[] archive(Release release) {
        return books.archive(release.rateBook());
    }

    private Release undecided(int id) {
        Release release = of(id);
        if (release.decision() != null) {
            throw decided(release);
        }
        return release;
    }

    private Release decide(Release draft, ReleaseState state, String by, @Nullable String reason) {
        boolean isFirst = stored.decide(draft.id(), state, by.strip(), reason);
        Release release = of(draft.id());
        if (!isFirst) {
            throw decided(release);
        }
        return release;
    }

    private static Refusal decided(Release release) {
        String by = release.decision() == null ? "" : release.decision().by();
        return new Refusal(Kind.CONFLICT, "RELEASE_" + release.state(), release.parts(by));
    }

    private static CaseReport passed(Map<String, byte[]> cases, RateBook book) {
        CaseReport report = CaseFolder.run(cases, book);
        if (!report.isPassed()) {
            String failed = report.results().stream()
                    .filter(result -> !result.isPassed())
                    .limit(SHOWN)
                    .map(CaseResult::id)
                    .collect(Collectors.joining(", "));
            String code = report.results().isEmpty() ? "RELEASE_WITHOUT_CASES" : "RELEASE_CASES_FAILED";
            throw new Refusal(Kind.INVALID, code, Map.of("found", failed, "summary", report.summary()));
        }
        return report;
    }
}
