package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/** A case of survivors under construction, over the rates that come with the program: insured, died at work. */
final class SurvivorDraft {

    static final RateBook BOOK = RateFiles.packaged().book();

    private final Region region;
    private final List<StatedFigure> figures = new ArrayList<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Map<Choice, Option> choices = new EnumMap<>(Choice.class);
    private final List<Relative> relatives = new ArrayList<>();
    private final List<LocalRuleFacts> localRules = new ArrayList<>();
    private LocalDate assessedOn = LocalDate.of(2026, 11, 22);
    private @Nullable LocalDate bornOn;
    private @Nullable LocalDate injuredOn;
    private @Nullable LocalDate diedOn;
    private SurvivorFacts.Death death = new SurvivorFacts.Death(DeathCircumstance.AT_WORK, null, null, null, null);
    private LiabilityFacts liability = new LiabilityFacts(true, EmploymentForm.DIRECT_CONTRACT);
    private @Nullable Money settlement;
    private @Nullable ThirdParty thirdParty;
    private WageFacts wage = WageFacts.UNKNOWN;
    private @Nullable MissingFacts missing;
    private @Nullable MartyrFacts martyr;
    private @Nullable CourageFacts courage;

    SurvivorDraft(String region) {
        this.region = new Region(region);
    }

    /** A death in no region of its own, with an own wage as assessed. */
    static SurvivorDraft died(String day, String ownWage) {
        return new SurvivorDraft("000000").diedOn(day).wage(List.of(), ownWage);
    }

    SurvivorDraft diedOn(@Nullable String day) {
        this.diedOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    SurvivorDraft born(String day) {
        this.bornOn = LocalDate.parse(day);
        return this;
    }

    SurvivorDraft injured(String day) {
        this.injuredOn = LocalDate.parse(day);
        return this;
    }

    SurvivorDraft assessed(String day) {
        this.assessedOn = LocalDate.parse(day);
        return this;
    }

    SurvivorDraft death(SurvivorFacts.Death how) {
        this.death = how;
        return this;
    }

    SurvivorDraft liable(@Nullable Boolean insured, @Nullable EmploymentForm form) {
        this.liability = new LiabilityFacts(insured, form);
        return this;
    }

    SurvivorDraft settled(String amount) {
        this.settlement = Money.yuan(amount);
        return this;
    }

    SurvivorDraft paidBy(@Nullable ThirdParty paid) {
        this.thirdParty = paid;
        return this;
    }

    SurvivorDraft wage(List<String> contributionWages, @Nullable String ownWage) {
        this.wage = new WageFacts(
                contributionWages.stream().map(Money::yuan).toList(), ownWage == null ? null : Money.yuan(ownWage));
        return this;
    }

    SurvivorDraft missing(MissingFacts facts) {
        this.missing = facts;
        return this;
    }

    SurvivorDraft martyr(@Nullable MartyrFacts facts) {
        this.martyr = facts;
        return this;
    }

    SurvivorDraft courage(CourageFacts facts) {
        this.courage = facts;
        return this;
    }

    SurvivorDraft rule(String name, @Nullable String wageOfMonth, @Nullable String amount) {
        localRules.add(new LocalRuleFacts(
                name,
                wageOfMonth == null ? null : Money.yuan(wageOfMonth),
                amount == null ? null : Money.yuan(amount)));
        return this;
    }

    SurvivorDraft with(RelativeDraft... all) {
        for (RelativeDraft relative : all) {
            relatives.add(relative.build());
        }
        return this;
    }

    SurvivorDraft figure(PublishedFigure figure, int year, String amount) {
        figures.add(new StatedFigure(figure, year, Money.yuan(amount), 1, "test"));
        return this;
    }

    SurvivorDraft accepted(String version) {
        accepted.add(version);
        return this;
    }

    SurvivorDraft decided(@Nullable Option option, Choice choice) {
        if (option != null) {
            choices.put(choice, option);
        }
        return this;
    }

    SurvivorFacts facts() {
        return new SurvivorFacts(
                bornOn,
                injuredOn,
                diedOn,
                death,
                new SurvivorFacts.Cover(liability, null, settlement, thirdParty),
                wage,
                missing,
                martyr,
                localRules,
                courage,
                relatives);
    }

    private BenefitRates rates() {
        CaseTerms terms = new CaseTerms(region, assessedOn, accepted, figures);
        return new BenefitRates(BOOK, terms, new Entitlements(new Choices(choices), Workings.kept()));
    }

    EntitlementStatement statement() {
        return SurvivorStatement.due(facts(), rates());
    }

    /** Returns the findings, one line each: code, field, found, expected. */
    List<String> findings() {
        return SurvivorFactsCheck.findings(facts(), rates()).stream()
                .map(SurvivorDraft::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.field() + " " + finding.found() + " | " + finding.expected();
    }
}
