package org.fenglu.book.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeclaredBases;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.HousingFundTerms;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.TaxDeclaration;
import org.jspecify.annotations.Nullable;

/** An officer as a case gives one; what is not said is the plainest: direct contract, regular, no fund, no claims. */
final class OfficerGiven {

    private static final String STATUS = "status";

    private final Given officer;

    private OfficerGiven(Given officer) {
        this.officer = officer;
    }

    /**
     * Returns the officer of a case.
     *
     * @param officer what is given about the officer
     * @param region where the officer works
     * @param scheme id of the pay scheme
     */
    static AuxiliaryOfficer officer(Given officer, Region region, String scheme) {
        OfficerGiven given = new OfficerGiven(officer);
        LocalDate hiredOn = officer.date("hiredOn");
        ServiceStatus status = officer.or(ServiceStatus.REGULAR, STATUS, cell -> cell.oneOf(ServiceStatus.class));
        return new AuxiliaryOfficer(
                "CASE",
                region,
                scheme,
                officer.or(EmploymentForm.DIRECT_CONTRACT, "form", cell -> cell.oneOf(EmploymentForm.class)),
                officer.or(PayerClass.GOVERNMENT, "payer", cell -> cell.oneOf(PayerClass.class)),
                status,
                hiredOn,
                officer.find("leftOn", WrittenValue::date),
                officer.or(hiredOn, "serviceFrom", WrittenValue::date),
                given.placement(status),
                given.personal(),
                officer.find("lastYearAverageWage", WrittenValue::money),
                officer.find("contractWage", WrittenValue::money),
                given.fund(officer.below("fund")),
                declaration(officer.below("tax")),
                given.declared(officer.below("declaredBases")));
    }

    /** Returns the same officer with other agreed amounts. */
    static AuxiliaryOfficer paid(AuxiliaryOfficer officer, Map<String, Money> personal) {
        return new AuxiliaryOfficer(
                officer.officerNo(),
                officer.region(),
                officer.scheme(),
                officer.form(),
                officer.payer(),
                officer.status(),
                officer.hiredOn(),
                officer.leftOn(),
                officer.serviceFrom(),
                officer.placement(),
                personal,
                officer.lastYearAverageWage(),
                officer.contractWage(),
                officer.fund(),
                officer.tax(),
                officer.declaredBases());
    }

    private DeclaredBases declared(Given bases) {
        Map<BaseKind, Money> amounts = new EnumMap<>(BaseKind.class);
        for (String key : bases.keys()) {
            BaseKind kind = new WrittenValue(bases.spot(key), "declaredBases", key, true).oneOf(BaseKind.class);
            amounts.put(kind, bases.money(key));
        }
        return new DeclaredBases(amounts);
    }

    private Placement placement(ServiceStatus status) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        Given placement = officer.below("placement");
        for (String key : placement.keys()) {
            Dimension dimension = dimension(placement.cell(key));
            if (dimension != null) {
                values.put(dimension, placement.cell(key).written());
            }
        }
        values.put(Dimension.STATUS, status.name());
        return Placement.of(values);
    }

    private static @Nullable Dimension dimension(WrittenValue cell) {
        String name = cell.name().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.name().equals(name) && dimension != Dimension.STATUS) {
                return dimension;
            }
        }
        cell.spot().refuse(RateError.KEY_UNKNOWN, "placement", cell.name(), "grade, step, post, postFamily, …");
        return null;
    }

    private Map<String, Money> personal() {
        Map<String, Money> amounts = new HashMap<>();
        Given personal = officer.below("personal");
        for (String field : personal.keys()) {
            amounts.put(field, personal.money(field));
        }
        return amounts;
    }

    private HousingFundTerms fund(Given fund) {
        return new HousingFundTerms(
                fund.or(Rate.ZERO, "rate", WrittenValue::share),
                fund.or(Rate.ZERO, "supplementaryRate", WrittenValue::share),
                fund.or(false, "firstJob", WrittenValue::flag));
    }

    private static TaxDeclaration declaration(Given tax) {
        return new TaxDeclaration(
                tax.or(BasicDeductionMode.TENURE, "mode", cell -> cell.oneOf(BasicDeductionMode.class)),
                tax.find("lastYearIncome", WrittenValue::money),
                claims(tax));
    }

    /** Returns the special additional deductions that are claimed. */
    static List<DeductionClaim> claims(Given tax) {
        return tax.list("claims").stream().map(OfficerGiven::claim).toList();
    }

    private static DeductionClaim claim(Given claim) {
        YearMonth from = claim.month("from");
        return new DeductionClaim(
                claim.cell("item").oneOf(DeductionItem.class),
                claim.or(Rate.WHOLE, "share", WrittenValue::share),
                claim.find("claimed", WrittenValue::money),
                from,
                claim.find("to", WrittenValue::month),
                claim.or(from.atDay(1), "filedOn", WrittenValue::date));
    }
}
