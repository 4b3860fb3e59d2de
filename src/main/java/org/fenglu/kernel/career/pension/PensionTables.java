package org.fenglu.kernel.career.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a pension that begins in one month in one region, looked up once for all who retire there then.
 *
 * <p>A pension is a forecast and pays no one, so a version of grade C is used and listed in {@link #unsettled}.
 *
 * @param retirementAge statutory ages
 * @param minimumMonths least months of contribution
 * @param paymentMonths months over which the account is paid out
 * @param basic the basic part
 * @param precision the region's rounding, else the national assumption
 * @param transitional the province's transitional part, or null where it has no table
 * @param extra the province's extra, or null where it has no table
 * @param findings tables that are not there
 */
public record PensionTables(
        @Nullable Dated<RetirementAge> retirementAge,
        @Nullable Dated<MinimumContributionMonths> minimumMonths,
        @Nullable Dated<PaymentMonths> paymentMonths,
        @Nullable Dated<BasicPension> basic,
        @Nullable Dated<PensionPrecision> precision,
        @Nullable Dated<TransitionalPension> transitional,
        @Nullable Dated<LocalExtra> extra,
        List<Finding> findings) {

    public PensionTables {
        findings = List.copyOf(findings);
    }

    /** Looks all tables up; what the whole country must have and has not is a finding. */
    public static PensionTables of(RateBook book, Region region, YearMonth month) {
        Search search = new Search(book, region, month.atDay(1), new ArrayList<>());
        return new PensionTables(
                search.national(RetirementAge.KEY),
                search.national(MinimumContributionMonths.KEY),
                search.national(PaymentMonths.KEY),
                search.national(BasicPension.KEY),
                search.precision(),
                search.regional(TransitionalPension.NAME, TransitionalPension.class),
                search.regional(LocalExtra.NAME, LocalExtra.class),
                search.findings());
    }

    /** Returns the versions of grade C among the tables: memory, inference or assumption, to be shown as such. */
    public List<Version> unsettled() {
        return Stream.of(retirementAge, minimumMonths, paymentMonths, basic, precision, transitional, extra)
                .filter(Objects::nonNull)
                .map(Dated::version)
                .filter(version -> version.evidence() == Evidence.C)
                .toList();
    }

    private record Search(RateBook book, Region region, LocalDate day, List<Finding> findings) {

        <T> @Nullable Dated<T> national(RateKey<T> key) {
            Dated<T> found = find(key);
            if (found == null) {
                String covered = book.has(key.table()) ? book.timeline(key, day).covered() : "-";
                findings.add(new Finding(FindingCode.RATE_NOT_IN_FORCE, key.table(), day.toString(), covered));
            }
            return found;
        }

        /** A table of the region, else of its province. */
        <T> @Nullable Dated<T> regional(String name, Class<T> type) {
            Dated<T> own = find(new RateKey<>("region/" + region + "/" + name, type));
            return own == null ? find(new RateKey<>("region/" + region.province() + "/" + name, type)) : own;
        }

        @Nullable
        Dated<PensionPrecision> precision() {
            Dated<PensionPrecision> own = regional(PensionPrecision.NAME, PensionPrecision.class);
            return own == null ? national(PensionPrecision.NATIONAL) : own;
        }

        private <T> @Nullable Dated<T> find(RateKey<T> key) {
            return book.has(key.table()) ? book.timeline(key, day).find(day).orElse(null) : null;
        }
    }
}
