package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.CaseTerms;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Choices;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.entitlement.LiabilityFacts;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatedFigure;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/** A case under construction, over the rates that come with the program. */
final class InjuryDraft {

    static final RateBook BOOK = RateFiles.packaged().book();

    private final Region region;
    private final List<Injury> injuries = new ArrayList<>();
    private final List<StatedFigure> figures = new ArrayList<>();
    private final Set<String> accepted = new HashSet<>();
    private final Map<Choice, Option> choices = new EnumMap<>(Choice.class);
    private final List<InjuryFacts.SuitableWork> work = new ArrayList<>();
    private final List<InjuryFacts.Suspension> suspensions = new ArrayList<>();
    private LocalDate assessedOn = LocalDate.of(2026, 11, 22);
    private LiabilityFacts liability = new LiabilityFacts(true, EmploymentForm.DIRECT_CONTRACT);
    private @Nullable Money settlement;
    private @Nullable Money ownContributions;
    private @Nullable InjuryLeaving leaving;
    private InjuryFacts.@Nullable Retirement retirement;
    private @Nullable LocalDate diedOn;

    InjuryDraft(String region) {
        this.region = new Region(region);
    }

    /** An injury with an own wage as assessed, and its appraisals. */
    static Injury injury(String id, String injuredOn, String ownWage, Grading... gradings) {
        WageFacts wage = new WageFacts(List.of(), Money.yuan(ownWage));
        return injury(id, injuredOn, wage, gradings);
    }

    static Injury injury(String id, String injuredOn, WageFacts wage, Grading... gradings) {
        return new Injury(
                id, LocalDate.parse(injuredOn), false, false, wage, List.of(), List.of(), List.of(gradings), null);
    }

    static Injury with(
            Injury injury, List<InjuryLeave> leaves, List<Treatment> treatments, @Nullable ThirdParty third) {
        return new Injury(
                injury.id(),
                injury.injuredOn(),
                injury.isOccupationalDisease(),
                injury.isWithEarlierEmployer(),
                injury.wage(),
                leaves,
                treatments,
                injury.gradings(),
                third);
    }

    static Injury disease(Injury injury, @Nullable Boolean isDisease) {
        return new Injury(
                injury.id(),
                injury.injuredOn(),
                isDisease,
                injury.isWithEarlierEmployer(),
                injury.wage(),
                injury.leaves(),
                injury.treatments(),
                injury.gradings(),
                injury.thirdParty());
    }

    static Grading grading(String from, @Nullable Integer grade) {
        return new Grading(LocalDate.parse(from), grade, null);
    }

    static Grading nursing(String from, Integer grade, @Nullable NursingLevel level) {
        return new Grading(LocalDate.parse(from), grade, level);
    }

    static InjuryLeaving leaving(String on, @Nullable LeavingCause cause, @Nullable String retirement) {
        boolean isDate = retirement != null && retirement.indexOf('-') > 0;
        return new InjuryLeaving(
                LocalDate.parse(on),
                cause,
                null,
                WageFacts.UNKNOWN,
                retirement == null || isDate ? null : Quantity.of(retirement),
                isDate ? LocalDate.parse(retirement) : null,
                Rate.WHOLE);
    }

    InjuryDraft injured(Injury injury) {
        injuries.add(injury);
        return this;
    }

    InjuryDraft liable(@Nullable Boolean isInsured, @Nullable EmploymentForm form) {
        liability = new LiabilityFacts(isInsured, form);
        return this;
    }

    InjuryDraft settled(String paid) {
        settlement = Money.yuan(paid);
        return this;
    }

    InjuryDraft left(@Nullable InjuryLeaving end) {
        leaving = end;
        return this;
    }

    InjuryDraft works(String from, boolean isGiven) {
        work.add(new InjuryFacts.SuitableWork(LocalDate.parse(from), isGiven));
        return this;
    }

    InjuryDraft stopped(String from, @Nullable String until) {
        LocalDate last = until == null ? null : LocalDate.parse(until);
        suspensions.add(new InjuryFacts.Suspension(LocalDate.parse(from), last, StopGround.REFUSES_TREATMENT));
        return this;
    }

    InjuryDraft retired(InjuryFacts.Retirement retired) {
        retirement = retired;
        return this;
    }

    InjuryDraft died(String day) {
        diedOn = LocalDate.parse(day);
        return this;
    }

    InjuryDraft contributing(String amount) {
        ownContributions = Money.yuan(amount);
        return this;
    }

    InjuryDraft assessed(String day) {
        assessedOn = LocalDate.parse(day);
        return this;
    }

    /** States a figure for every year that these cases ask for. */
    InjuryDraft figure(PublishedFigure figure, String amount, int months) {
        for (int year = 2003; year <= 2026; year++) {
            figures.add(new StatedFigure(figure, year, Money.yuan(amount), months, "算例"));
        }
        return this;
    }

    InjuryDraft accepts(String version) {
        accepted.add(version);
        return this;
    }

    InjuryDraft decides(Choice choice, Option option) {
        choices.put(choice, option);
        return this;
    }

    InjuryFacts facts() {
        return new InjuryFacts(
                liability, settlement, injuries, work, ownContributions, suspensions, leaving, retirement, diedOn);
    }

    EntitlementStatement statement() {
        return InjuryStatement.due(facts(), rates());
    }

    List<Finding> findings() {
        return InjuryFactsCheck.findings(facts(), rates());
    }

    private BenefitRates rates() {
        CaseTerms terms = new CaseTerms(region, assessedOn, accepted, figures);
        return new BenefitRates(BOOK, terms, new Entitlements(new Choices(choices), Workings.kept()));
    }
}
