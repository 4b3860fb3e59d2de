package org.fenglu.book.order;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenglu.book.order.AdjustmentOrder.Change;
import org.fenglu.book.order.AdjustmentOrder.Selection;
import org.fenglu.book.ratebook.Block;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.ReferenceSeries;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.whole.adjustment.AdjustmentRule;
import org.fenglu.kernel.whole.adjustment.AmountRise;
import org.fenglu.kernel.whole.adjustment.Freeze;
import org.fenglu.kernel.whole.adjustment.Guards;
import org.fenglu.kernel.whole.adjustment.IndexGrowth;
import org.fenglu.kernel.whole.adjustment.PercentRise;
import org.fenglu.kernel.whole.adjustment.RebaseToIndex;
import org.fenglu.kernel.whole.adjustment.RuleName;
import org.fenglu.kernel.whole.adjustment.TableReplace;
import org.jspecify.annotations.Nullable;

/** One change of an order: a rule, its guards, and the amounts that it is for. */
final class RuleBlock {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int MONTHS = 12;
    private static final String AMOUNT = "amount";
    private static final String RAISE = "raise";
    private static final String CUT = "cut";

    private final Block block;
    private final RateBook book;
    private final StringBuilder words = new StringBuilder();

    RuleBlock(Block block, RateBook book) {
        this.block = block;
        this.book = book;
    }

    /** Returns the change; without selections where its rule was complained about. */
    Change read() {
        List<String> components =
                block.cells("components").stream().map(WrittenValue::written).toList();
        WrittenValue rule = block.get("rule");
        RuleName name = rule.oneOf(RuleName.class);
        words.append(name);
        if (!name.name().equals(rule.text())) {
            block.keys().forEach(block::pass);
            return new Change(components, "", false, Guards.NONE, List.of(), block.spot());
        }
        List<Selection> selections = name == RuleName.TABLE_REPLACE ? replaced() : selected(rule(name));
        Guards guards = guards(name);
        return new Change(
                components, words.toString(), name == RuleName.REBASE_TO_INDEX, guards, selections, block.spot());
    }

    private @Nullable AdjustmentRule rule(RuleName name) {
        return block.spot().make(() -> switch (name) {
            case REBASE_TO_INDEX -> rebase();
            case INDEX_GROWTH -> growth();
            case PERCENT -> percent();
            case FIXED_AMOUNT -> fixed();
            case TABLE_REPLACE, FREEZE -> new Freeze();
        });
    }

    private @Nullable AdjustmentRule rebase() {
        WrittenValue percent = block.get("percent");
        WrittenValue divisor = block.find("divisor");
        Dated<Money> index = index("new");
        words.append(" × ").append(percent.written());
        int parts = divisor == null ? 1 : divisor.whole(1, MONTHS);
        words.append(parts == 1 ? "" : " / " + parts);
        return index == null ? null : new RebaseToIndex(index, percent.share(), parts);
    }

    private @Nullable AdjustmentRule growth() {
        Dated<Money> before = index("old");
        words.append(" →");
        Dated<Money> after = index("new");
        return before == null || after == null ? null : new IndexGrowth(before, after);
    }

    private AdjustmentRule percent() {
        WrittenValue cell = raiseOrCut();
        return cell.name().equals(CUT) ? PercentRise.cut(cell.share()) : PercentRise.of(cell.share());
    }

    private AdjustmentRule fixed() {
        WrittenValue cell = raiseOrCut();
        return new AmountRise(cell.name().equals(CUT) ? cell.money().negated() : cell.money());
    }

    private WrittenValue raiseOrCut() {
        if (block.has(RAISE) == block.has(CUT)) {
            block.spot().refuse(RateError.RAISE_OR_CUT, block.name(), "");
        }
        WrittenValue cut = block.find(CUT);
        WrittenValue raise = block.find(RAISE);
        WrittenValue chosen =
                cut != null ? cut : raise != null ? raise : new WrittenValue(block.spot(), RAISE, null, true);
        words.append(cut == null ? " +" : " -").append(chosen.written());
        return chosen;
    }

    /** The value of the order's series for a year or on a day; it stands in the rate book, never in an order. */
    private @Nullable Dated<Money> index(String when) {
        String series = block.get("series").written();
        String region = block.get("region").written();
        WrittenValue cell = block.get(when);
        words.append(words.indexOf(series) < 0 ? " " + series + " " + region : "");
        words.append(' ').append(cell.written());
        boolean isYear = YEAR.matcher(cell.written()).matches();
        LocalDate first = isYear ? LocalDate.of(Integer.parseInt(cell.written()), Month.JANUARY, 1) : cell.date();
        LocalDate last = isYear ? first.plusYears(1).minusDays(1) : first;
        RateKey<Money> key = ReferenceSeries.key(series, region);
        if (series.isEmpty() || region.isEmpty() || cell.text() == null) {
            return null;
        }
        Dated<Money> found =
                book.has(key.table()) ? book.timeline(key, first).find(first).orElse(null) : null;
        if (found == null || !found.version().covers(last)) {
            String covered = book.has(key.table()) ? book.versions(key.table()).covered() : "";
            cell.spot().refuse(RateError.INDEX_MISSING, key.table(), cell.written(), covered);
            return null;
        }
        return found;
    }

    private List<Selection> replaced() {
        List<Selection> rows = new ArrayList<>();
        for (Block row : block.blocks("rows")) {
            TableReplace rule = new TableReplace(row.get(AMOUNT).money());
            rows.add(new Selection(keys(row), rule, row.spot()));
        }
        return rows;
    }

    private List<Selection> selected(@Nullable AdjustmentRule rule) {
        List<Selection> selections = new ArrayList<>();
        List<Block> cells = block.has("cells") ? block.blocks("cells") : List.of();
        for (Block cell : cells) {
            Map<String, String> keys = keys(cell);
            if (rule != null) {
                selections.add(new Selection(keys, rule, cell.spot()));
            }
        }
        if (!block.has("cells") && rule != null) {
            selections.add(new Selection(Map.of(), rule, block.spot()));
        }
        return selections;
    }

    private static Map<String, String> keys(Block row) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String key : row.keys()) {
            if (!key.equals(AMOUNT)) {
                keys.put(key, row.get(key).written());
            }
        }
        return keys;
    }

    private Guards guards(RuleName name) {
        Block guards = block.findBlock("guards");
        if (guards == null) {
            return Guards.NONE;
        }
        WrittenValue noDecrease = guards.find("noDecrease");
        WrittenValue maxRise = guards.find("maxRisePercent");
        boolean isGiven = name == RuleName.TABLE_REPLACE || name == RuleName.FREEZE;
        WrittenValue roundTo = isGiven ? null : guards.find("roundTo");
        return new Guards(
                noDecrease != null && noDecrease.flag(),
                maxRise == null ? null : maxRise.share(),
                roundTo == null ? Rounding.FEN_HALF_UP : roundTo.oneOf(Rounding.class));
    }

    /** Returns the versions that a rule draws on, for the one who must say how well its result is known. */
    static List<Version> versions(Change change) {
        return change.selections().stream()
                .flatMap(selection -> selection.rule().versions().stream())
                .toList();
    }
}
