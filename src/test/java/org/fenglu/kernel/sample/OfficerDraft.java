package org.fenglu.kernel.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
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

/** An officer on the way to the roster: a patrol officer of the lowest grade, regular, long employed, unless said. */
public final class OfficerDraft {

    private DeclaredBases declared = DeclaredBases.NONE;
    private final Map<Dimension, String> places = new EnumMap<>(Map.of(
            Dimension.GRADE, "AUX_4",
            Dimension.STEP, "1",
            Dimension.POST_FAMILY, "DUTY",
            Dimension.POST, "PATROL",
            Dimension.EDUCATION, "JUNIOR_COLLEGE",
            Dimension.STATUS, "REGULAR"));
    private final Map<String, Money> personal = new HashMap<>();
    private final List<DeductionClaim> claims = new ArrayList<>();
    private String officerNo = "A0001";
    private String region = CityTables.BEIJING;
    private EmploymentForm form = EmploymentForm.DIRECT_CONTRACT;
    private PayerClass payer = PayerClass.GOVERNMENT;
    private ServiceStatus status = ServiceStatus.REGULAR;
    private String hiredOn = "2020-03-01";
    private String leftOn = "";
    private String serviceFrom = "";
    private String lastYearAverageWage = "8000";
    private String contractWage = "";
    private HousingFundTerms fund = new HousingFundTerms(Rate.percent("12%"), Rate.ZERO, false);
    private BasicDeductionMode mode = BasicDeductionMode.TENURE;
    private String lastYearIncome = "";

    public OfficerDraft officerNo(String number) {
        officerNo = number;
        return this;
    }

    public OfficerDraft region(String code) {
        region = code;
        return this;
    }

    public OfficerDraft dispatched() {
        form = EmploymentForm.DISPATCH;
        payer = PayerClass.ENTERPRISE;
        return this;
    }

    public OfficerDraft status(ServiceStatus stage) {
        status = stage;
        return on(Dimension.STATUS, stage.name());
    }

    /** Sets first and last day of the employment; the last may be empty. */
    public OfficerDraft employed(String first, String last) {
        hiredOn = first;
        leftOn = last;
        return this;
    }

    public OfficerDraft serviceFrom(String day) {
        serviceFrom = day;
        return this;
    }

    public OfficerDraft on(Dimension dimension, String value) {
        places.put(dimension, value);
        return this;
    }

    public OfficerDraft personal(String field, String yuan) {
        personal.put(field, Money.yuan(yuan));
        return this;
    }

    /** Sets last year's average monthly wage; empty for a new hire. */
    public OfficerDraft average(String yuan) {
        lastYearAverageWage = yuan;
        return this;
    }

    public OfficerDraft contractWage(String yuan) {
        contractWage = yuan;
        return this;
    }

    public OfficerDraft fund(String rate, String supplementaryRate, boolean isFirstJob) {
        fund = new HousingFundTerms(Rate.percent(rate), Rate.percent(supplementaryRate), isFirstJob);
        return this;
    }

    public OfficerDraft mode(BasicDeductionMode of, String incomeOfLastYear) {
        mode = of;
        lastYearIncome = incomeOfLastYear;
        return this;
    }

    /** Adds a claim of the whole amount from a month on, filed on its first day. */
    public OfficerDraft claim(DeductionItem item, String from) {
        YearMonth first = YearMonth.parse(from);
        return claim(new DeductionClaim(item, Rate.WHOLE, null, first, null, first.atDay(1)));
    }

    public OfficerDraft claim(DeductionClaim claim) {
        claims.add(claim);
        return this;
    }

    public OfficerDraft declared(DeclaredBases bases) {
        declared = bases;
        return this;
    }

    public AuxiliaryOfficer officer() {
        return new AuxiliaryOfficer(
                officerNo,
                new Region(region),
                SevenGrades.ID,
                form,
                payer,
                status,
                LocalDate.parse(hiredOn),
                leftOn.isEmpty() ? null : LocalDate.parse(leftOn),
                LocalDate.parse(serviceFrom.isEmpty() ? hiredOn : serviceFrom),
                Placement.of(places),
                personal,
                amount(lastYearAverageWage),
                amount(contractWage),
                fund,
                new TaxDeclaration(mode, amount(lastYearIncome), claims),
                declared);
    }

    private static Money amount(String yuan) {
        return yuan.isEmpty() ? null : Money.yuan(yuan);
    }
}
