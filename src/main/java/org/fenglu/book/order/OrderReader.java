package org.fenglu.book.order;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.Block;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.RateFindings;
import org.fenglu.book.ratebook.Spot;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.book.ratebook.YamlText;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.whole.adjustment.Effect;
import org.jspecify.annotations.Nullable;

/** Reads an order strictly: what is unknown, missing or not in the rate book is said, all of it at once. */
final class OrderReader {

    private static final List<String> SOURCE_KEYS =
            List.of("document", "number", "place", "issued", "read", "url", "key");
    private static final List<String> DAYS = List.of("issued", "read");
    private static final List<String> STATUSES = Stream.of(Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final String SCHEMES = "scheme/";

    private final RateBook book;
    private final RateFindings findings = new RateFindings();
    private final Spot file;

    OrderReader(RateBook book, String fileName) {
        this.book = book;
        this.file = new Spot(findings, fileName, 1);
    }

    /** Returns the complaints so far, to which the application of the order adds its own. */
    RateFindings findings() {
        return findings;
    }

    /** Returns where the order begins. */
    Spot file() {
        return file;
    }

    /** Returns the order; throws {@link RateBookRefused} where anything in it is unclear. */
    AdjustmentOrder read(byte[] bytes) {
        Block root = YamlText.open(file, bytes, "order, scheme, effectiveFrom, changes");
        AdjustmentOrder order = root == null ? null : order(root);
        if (order == null || findings.count() > 0) {
            throw new RateBookRefused(findings.all());
        }
        return order;
    }

    private @Nullable AdjustmentOrder order(Block root) {
        String title = root.get("order").written();
        String scheme = scheme(root.get("scheme"));
        Effect effect = effect(root);
        WrittenValue required = root.find("requiresApproval");
        boolean requiresApproval = required == null || required.flag();
        Map<String, String> approval = approval(root.findBlock("approval"));
        Evidence evidence = root.get("grade").oneOf(Evidence.class);
        Status status = status(root.find("status"));
        WrittenValue note = root.find("note");
        List<Block> changes = root.blocks("changes");
        if (changes.isEmpty() && root.isList("changes")) {
            root.spot("changes").refuse(RateError.ORDER_EMPTY, "changes", "0");
        }
        List<AdjustmentOrder.Change> read = changes.stream()
                .map(change -> new RuleBlock(change, book).read())
                .toList();
        root.end();
        if (effect == null) {
            return null;
        }
        return new AdjustmentOrder(
                title,
                scheme,
                effect,
                requiresApproval,
                approval,
                evidence,
                status,
                note == null ? "" : note.written(),
                read);
    }

    private static Status status(@Nullable WrittenValue cell) {
        return cell == null ? Status.FINAL : Status.valueOf(cell.oneOf(STATUSES).toUpperCase(Locale.ROOT));
    }

    private String scheme(WrittenValue cell) {
        if (cell.text() != null && !book.has(SCHEMES + cell.text())) {
            cell.refuse(
                    RateError.NOT_ONE_OF,
                    String.join(
                            ", ",
                            book.paths().stream()
                                    .filter(path -> path.startsWith(SCHEMES))
                                    .map(path -> path.substring(SCHEMES.length()))
                                    .toList()));
        }
        return cell.written();
    }

    private @Nullable Effect effect(Block root) {
        YearMonth from = month(root.get("effectiveFrom"));
        WrittenValue back = root.find("retroactiveFrom");
        YearMonth backTo = back == null ? null : month(back);
        return root.spot("retroactiveFrom").make(() -> new Effect(from, backTo));
    }

    private static YearMonth month(WrittenValue cell) {
        LocalDate day = cell.date();
        if (cell.text() != null && day.getDayOfMonth() > 1) {
            cell.refuse(RateError.NOT_FIRST_OF_MONTH, "");
        }
        return YearMonth.from(day);
    }

    private static Map<String, String> approval(@Nullable Block block) {
        Map<String, String> approval = new LinkedHashMap<>();
        if (block == null) {
            return approval;
        }
        block.get("document");
        for (String key : SOURCE_KEYS) {
            WrittenValue cell = block.find(key);
            if (cell != null) {
                approval.put(key, DAYS.contains(key) ? cell.date().toString() : cell.written());
            }
        }
        return approval;
    }
}
