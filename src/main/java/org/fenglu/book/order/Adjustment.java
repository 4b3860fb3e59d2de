package org.fenglu.book.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenglu.book.order.AdjustmentOrder.Change;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.ratebook.RateFindings;
import org.fenglu.book.ratebook.SchemeAmount;
import org.fenglu.book.ratebook.SchemeFile;
import org.fenglu.book.ratebook.Spot;
import org.fenglu.book.ratebook.VersionHead;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;

/**
 * An order applied to a rate book: what it does ({@link #preview}), and the files of the book with the next version of
 * the scheme in them ({@link #draft}).
 *
 * <p>No version that is there changes its amounts. The new one starts on the first day of the order and ends the one
 * before; what was written is read again and must be what was previewed, to the fen.
 */
public final class Adjustment {

    private final RateFiles files;
    private final AdjustmentOrder order;
    private final SchemeFile scheme;
    private final Dated<PayScheme> newest;
    private final Spot file;
    private final List<AdjustedCell> cells;

    private Adjustment(RateFiles files, AdjustmentOrder order, Spot file) {
        this.files = files;
        this.order = order;
        this.file = file;
        this.scheme = SchemeFile.of(files, order.scheme());
        this.newest = last(files.book(), order.scheme());
        this.cells = new OrderedAmounts(scheme.amounts(), newest.values()).of(order);
    }

    /**
     * Returns an order applied to a book.
     *
     * @param fileName what the order's file is called in a complaint
     * @param bytes the order, YAML or JSON
     * @throws RateBookRefused with all that is wrong with the order, or with the book
     */
    public static Adjustment of(RateFiles files, String fileName, byte[] bytes) {
        OrderReader reader = new OrderReader(files.book(), fileName);
        AdjustmentOrder order = reader.read(bytes);
        Adjustment adjustment = new Adjustment(files, order, reader.file());
        adjustment.checkVersions();
        refuse(reader.findings());
        return adjustment;
    }

    private void checkVersions() {
        LocalDate start = order.effect().start();
        Version last = newest.version();
        if (!start.isAfter(last.from())) {
            file.refuse(
                    RateError.VERSION_LATER,
                    last.table(),
                    start.toString(),
                    last.from().toString());
        } else if (last.until() != null && last.until().isBefore(start.minusDays(1))) {
            file.refuse(RateError.VERSION_GAP, "", last.until().plusDays(1) + " .. " + start.minusDays(1));
        }
    }

    /** Returns what the order does. */
    public OrderPreview preview() {
        return new OrderPreview(
                order.title(),
                order.scheme(),
                newest.version().from(),
                order.effect().start(),
                order.effect().from(),
                order.effect().monthsInArrears(),
                order.isApproved(),
                order.approval(),
                evidence(),
                status(),
                cells,
                scheme.amounts().size() - cells.size());
    }

    /**
     * Returns the files of the book with the next version of the scheme.
     *
     * @throws RateBookRefused where the order is not approved, or its version cannot be written
     */
    public RateFiles draft() {
        if (!order.isApproved()) {
            file.refuse(RateError.APPROVAL_MISSING, "approval", "");
        }
        if (!scheme.isWritable()) {
            file.refuse(RateError.NOT_WRITABLE, "versions", scheme.path());
        }
        refuse(file.findings());
        List<SchemeAmount> amounts =
                scheme.amounts().stream().map(this::adopted).toList();
        VersionHead head = new VersionHead(order.effect().start(), order.approval(), evidence(), status(), note());
        RateFiles changed = files.with(scheme.withVersion(head, amounts));
        if (!isAsPreviewed(changed, amounts)) {
            file.refuse(RateError.NOT_WRITABLE, "versions", scheme.path());
            refuse(file.findings());
        }
        return changed;
    }

    private SchemeAmount adopted(SchemeAmount amount) {
        return cells.stream()
                .filter(cell -> cell.place().equals(amount))
                .map(AdjustedCell::adopted)
                .findFirst()
                .orElse(amount);
    }

    /** Reads what was written: the new amounts, the old versions, and where each of them starts and ends. */
    private boolean isAsPreviewed(RateFiles changed, List<SchemeAmount> amounts) {
        String table = newest.version().table();
        List<? extends Dated<?>> before = files.book().versions(table).versions();
        List<? extends Dated<?>> after = changed.book().versions(table).versions();
        boolean isAsBefore = after.size() == before.size() + 1;
        for (int at = 0; isAsBefore && at < before.size(); at++) {
            isAsBefore = isSame((PayScheme) before.get(at).values(), (PayScheme)
                    after.get(at).values());
        }
        Version next = last(changed.book(), order.scheme()).version();
        return isAsBefore
                && next.from().equals(order.effect().start())
                && next.until() == null
                && SchemeFile.of(changed, order.scheme()).amounts().equals(amounts);
    }

    private static boolean isSame(PayScheme one, PayScheme other) {
        return one.nameZh().equals(other.nameZh())
                && one.ladder().grades().equals(other.ladder().grades())
                && one.components().equals(other.components());
    }

    /** The weakest of the order, of the version that it starts from, and of the indexes: nothing is promoted. */
    private Evidence evidence() {
        return drawnOn()
                .map(Version::evidence)
                .max(Enum::compareTo)
                .filter(weakest -> weakest.compareTo(order.evidence()) > 0)
                .orElse(order.evidence());
    }

    private Status status() {
        return drawnOn()
                .map(Version::status)
                .max(Enum::compareTo)
                .filter(weakest -> weakest.compareTo(order.status()) > 0)
                .orElse(order.status());
    }

    private Stream<Version> drawnOn() {
        Stream<Version> indexes =
                order.changes().stream().map(RuleBlock::versions).flatMap(List::stream);
        return Stream.concat(Stream.of(newest.version()), indexes);
    }

    private String note() {
        List<String> parts = new ArrayList<>();
        parts.add(order.title() + ". Adjusted from the version of "
                + newest.version().from() + ":");
        for (Change change : order.changes()) {
            parts.add(String.join(", ", change.components()) + " " + change.words() + ";");
        }
        parts.add("all other amounts as they were.");
        return Stream.concat(parts.stream(), Stream.of(order.note()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Dated<PayScheme> last(RateBook book, String scheme) {
        Timeline<PayScheme> versions = book.timeline(PayScheme.key(scheme), LocalDate.EPOCH);
        return versions.versions().get(versions.versions().size() - 1);
    }

    private static void refuse(RateFindings findings) {
        if (findings.count() > 0) {
            throw new RateBookRefused(findings.all());
        }
    }
}
