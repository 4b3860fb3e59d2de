package org.fenglu.whatif.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.book.acceptance.AcceptanceRequest;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.month.Refused;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.pay.month.TablesOutcome;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;

/** One payslip on request, on the same road as the run: the same tables, checks and calculation; nothing is stored. */
@ApplicationScoped
class Quotes {

    private final QuoteMapper requests;
    private final AnswerMapper answers;

    Quotes(QuoteMapper requests, AnswerMapper answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /**
     * Returns the payslip with its explanation.
     *
     * @throws Refusal with all that is wrong, where anything is
     */
    QuoteResponse of(QuoteRequest quote, RateBook book, Wording wording) {
        MonthInput input = requests.input(quote);
        Workings workings = Workings.kept();
        List<Finding> findings = new ArrayList<>(QuoteCheck.findings(quote, input, book));
        TablesOutcome found = TablesOfMonth.lookUp(book, key(quote, input));
        findings.addAll(found.findings());
        MonthTables tables = found.tables();
        if (tables == null) {
            throw Refusal.of(findings);
        }
        findings.addAll(tables.notAccepted(accepted(quote).keySet()));
        MonthOutcome outcome = MonthCalculation.outcome(input, tables, workings);
        if (outcome instanceof Refused refused) {
            findings.addAll(refused.findings());
        }
        if (!findings.isEmpty() || !(outcome instanceof Paid paid)) {
            throw Refusal.of(findings);
        }
        Computed computed = new Computed(tables, paid, workings.steps(), book.fingerprint());
        return response(quote, computed, wording);
    }

    /** What a quote came to. */
    private record Computed(MonthTables tables, Paid paid, List<Step> steps, String fingerprint) {}

    private QuoteResponse response(QuoteRequest quote, Computed computed, Wording wording) {
        String officerNo = quote.officer().officerNo();
        return new QuoteResponse(
                quote.month(),
                QuoteCheck.payDate(quote),
                officerNo == null ? "" : officerNo,
                quote.officer().region(),
                quote.officer().scheme(),
                answers.payslip(computed.paid().payslip()),
                answers.yearToDate(computed.paid().carried()),
                answers.steps(computed.steps(), wording),
                accepted(computed.tables(), accepted(quote)),
                computed.fingerprint());
    }

    private static MonthKey key(QuoteRequest quote, MonthInput input) {
        AuxiliaryOfficer officer = input.officer();
        return new MonthKey(
                quote.month(),
                QuoteCheck.payDate(quote),
                officer.region(),
                officer.scheme(),
                officer.payer(),
                input.unit().industryClass());
    }

    private static Map<String, AcceptanceRequest> accepted(QuoteRequest quote) {
        Map<String, AcceptanceRequest> byVersion = new HashMap<>();
        if (quote.accept() != null) {
            quote.accept().forEach(acceptance -> byVersion.put(acceptance.version(), acceptance));
        }
        return byVersion;
    }

    private List<AcceptedResponse> accepted(MonthTables tables, Map<String, AcceptanceRequest> byVersion) {
        List<AcceptedResponse> accepted = new ArrayList<>();
        for (Version version : tables.versions()) {
            AcceptanceRequest acceptance = byVersion.get(version.id());
            if (acceptance != null) {
                accepted.add(
                        new AcceptedResponse(answers.version(version), acceptance.acceptedBy(), acceptance.reason()));
            }
        }
        return accepted;
    }
}
