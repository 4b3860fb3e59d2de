package org.fenglu.book.ratebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.Assessed;
import org.fenglu.kernel.pay.wage.kind.Award;
import org.fenglu.kernel.pay.wage.kind.AwardTariff;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.CountRate;
import org.fenglu.kernel.pay.wage.kind.FixedAmount;
import org.fenglu.kernel.pay.wage.kind.IndexShare;
import org.fenglu.kernel.pay.wage.kind.KindCode;
import org.fenglu.kernel.pay.wage.kind.OvertimePay;
import org.fenglu.kernel.pay.wage.kind.PercentOf;
import org.fenglu.kernel.pay.wage.kind.PersonalAmount;
import org.fenglu.kernel.pay.wage.kind.Seasonal;
import org.fenglu.kernel.pay.wage.kind.ServiceBand;
import org.fenglu.kernel.pay.wage.kind.ServiceBand.Band;
import org.fenglu.kernel.pay.wage.kind.ServiceStep;
import org.fenglu.kernel.pay.wage.kind.UnknownAmount;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.jspecify.annotations.Nullable;

/** What the kinds of component have of their own. */
final class ComponentKinds {

    private static final Map<String, OvertimeKind> HOURS =
            Map.of("weekday", OvertimeKind.WEEKDAY, "restDay", OvertimeKind.REST_DAY, "holiday", OvertimeKind.HOLIDAY);
    private static final List<String> CYCLES = List.of("MONTHLY", "ANNUAL");
    private static final Pattern REGION = Pattern.compile("WORK|\\d{6}(/[a-z0-9_]+)?");
    private static final int MONTHS = 12;
    private static final int MOST_YEARS = 60;
    static final FixedAmount STAND_IN = new FixedAmount(Money.ZERO);

    private final Block block;
    private final SchemeParts parts;
    private final SchemeSurroundings surroundings;

    ComponentKinds(Block block, SchemeParts parts, SchemeSurroundings surroundings) {
        this.block = block;
        this.parts = parts;
        this.surroundings = surroundings;
    }

    /** Returns the kind; a stand-in where something in it was complained about. */
    ComponentKind read(KindCode code) {
        ComponentKind read =
                switch (code) {
                    case FIXED -> new FixedAmount(block.get("amount").money());
                    case PERSONAL -> new PersonalAmount(block.get("field").written());
                    case TABLE -> new AmountTable(block, parts, surroundings).read();
                    case SERVICE_STEP -> serviceStep();
                    case SERVICE_BAND -> serviceBand();
                    case INDEX_SHARE -> indexShare();
                    case PERCENT_OF -> percentOf();
                    case SPLIT_OF -> throw new IllegalStateException("A split adds a component for each share");
                    case COUNT_RATE -> countRate();
                    case TIME_MULTIPLE -> overtime();
                    case ASSESSED -> assessed();
                    case SEASONAL -> seasonal();
                    case AWARD -> award();
                    case EXTRA_MONTH -> new DependentKinds(block, parts).extraMonth();
                    case TOP_UP -> new DependentKinds(block, parts).topUp();
                    case CAP -> new DependentKinds(block, parts).cap();
                    case DEDUCTION -> new DependentKinds(block, parts).deduction();
                    case UNKNOWN -> new UnknownAmount(block.get("gap").written());
                };
        return read == null ? STAND_IN : read;
    }

    private PercentOf percentOf() {
        return new PercentOf(parts.place(block.get("of")), block.get("percent").share(), false);
    }

    private ServiceStep serviceStep() {
        WrittenValue start = block.find("startAfterYears");
        WrittenValue cap = block.find("capYears");
        return new ServiceStep(
                block.get("perYear").money(),
                start == null ? 0 : start.whole(0, MOST_YEARS),
                cap == null ? null : Integer.valueOf(cap.whole(1, MOST_YEARS)),
                optional("capAmount", WrittenValue::money));
    }

    private @Nullable ServiceBand serviceBand() {
        int before = block.spot().findings().count();
        List<Band> bands = block.blocks("bands").stream()
                .map(band -> {
                    WrittenValue to = band.find("toYear");
                    return new Band(
                            band.get("fromYear").whole(1, MOST_YEARS),
                            to == null ? null : Integer.valueOf(to.whole(1, MOST_YEARS)),
                            band.get("perYear").money());
                })
                .toList();
        return block.spot("bands").make(before, () -> new ServiceBand(bands));
    }

    private IndexShare indexShare() {
        WrittenValue series = block.get("series");
        WrittenValue region = block.get("region");
        boolean areSeriesKnown = surroundings.areSeriesKnown() && series.text() != null;
        if (areSeriesKnown && !surroundings.series().contains(series.written())) {
            series.refuse(RateError.NOT_ONE_OF, String.join(", ", surroundings.series()));
        } else if (region.text() != null && !REGION.matcher(region.text()).matches()) {
            region.refuse(RateError.NOT_PLACE, "WORK, 320000, 320000/1");
        } else if (areSeriesKnown
                && !region.written().equals("WORK")
                && !surroundings.hasSeries(series.written(), region.written())) {
            region.refuse(RateError.SERIES_WITHOUT_REGION, series.written());
        }
        WrittenValue offset = block.find("refYearOffset");
        WrittenValue divisor = block.find("divisor");
        return new IndexShare(
                series.written(),
                region.written(),
                block.get("percent").share(),
                offset == null ? 0 : offset.whole(-MOST_YEARS, 0),
                divisor == null ? 1 : divisor.whole(1, MONTHS));
    }

    private CountRate countRate() {
        return new CountRate(
                block.get("event").code(),
                block.get("rate").money(),
                optional("maxUnits", WrittenValue::quantity),
                optional("capAmount", WrittenValue::money));
    }

    private OvertimePay overtime() {
        String hours =
                block.get("hourKind").oneOf(HOURS.keySet().stream().sorted().toList());
        block.get("baseOf").oneOf(List.of("overtimeBase"));
        return new OvertimePay(HOURS.getOrDefault(hours, OvertimeKind.WEEKDAY));
    }

    private Assessed assessed() {
        boolean isAnnual = block.get("cycle").oneOf(CYCLES).equals("ANNUAL");
        WrittenValue of = block.find("of");
        Block amounts = block.findBlock("amountByResult");
        Block shares = block.findBlock("coefficientByResult");
        if ((amounts == null) == (of == null) || (of == null) != (shares == null)) {
            block.spot().refuse(RateError.ASSESSED_FORM, block.name());
        }
        return new Assessed(
                isAnnual,
                byResult(amounts, WrittenValue::money),
                of == null ? -1 : parts.place(of),
                byResult(shares, WrittenValue::share),
                optional("gap", WrittenValue::written));
    }

    private static <T> Map<String, T> byResult(@Nullable Block results, Function<WrittenValue, T> reader) {
        Map<String, T> values = new HashMap<>();
        if (results != null) {
            results.keys().forEach(result -> values.put(result, reader.apply(results.get(result))));
        }
        return values;
    }

    private Seasonal seasonal() {
        Set<Integer> months = new HashSet<>();
        for (WrittenValue cell : block.cells("months")) {
            int month = cell.whole(1, MONTHS);
            if (!months.add(month) && cell.written().equals(String.valueOf(month))) {
                cell.spot().refuse(RateError.THERE_TWICE, "months", String.valueOf(month));
            }
        }
        return new Seasonal(months, block.get("amount").money());
    }

    /** The amounts stand in the scheme, or in a tariff that the scheme refers to (参照). */
    private Award award() {
        WrittenValue tariff = block.find("tariff");
        if (tariff == null) {
            Map<String, Money> amounts = byResult(block.block("amountByAward"), WrittenValue::money);
            return new Award(amounts.keySet().stream().sorted().toList(), amounts, null);
        }
        if (!surroundings.tables().contains(AwardTariff.key(tariff.written()).table())) {
            tariff.refuse(RateError.NOT_ONE_OF, AwardTariff.key("").table());
        }
        return new Award(block.cells("awards").stream().map(WrittenValue::code).toList(), Map.of(), tariff.written());
    }

    private <T> @Nullable T optional(String key, Function<WrittenValue, T> reader) {
        WrittenValue cell = block.find(key);
        return cell == null ? null : reader.apply(cell);
    }
}
