package org.fenglu.claims.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.fenglu.store.request.Reservation;
import org.fenglu.words.answer.Listing;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** The runs of benefits that are stored, their lines, and what approved runs paid. */
@ApplicationScoped
class StoredBenefitRuns implements PanacheRepository<BenefitRunEntity> {

    private static final String RUN = "from BenefitRunEntity r left join fetch r.decision";
    private static final String NEWEST = " order by r.id desc";
    private static final String PAYMENT = "from BenefitRunEntity r join r.payments p";
    private static final String APPROVED = " where r.decision.state = APPROVED and p.claim = ?1";
    private static final String IN_ORDER = " order by %s, p.month nulls first, p.benefit, p.ofWhom, p.payer";

    /**
     * Returns a page of runs, the newest first, all with a number below one; without their lines, as everywhere here.
     *
     * @param month only those up to this month; null for all
     */
    @Transactional
    Listing<BenefitRunEntity> page(@Nullable YearMonth month, long before, int limit) {
        String condition = " where r.id < ?1" + (month == null ? "" : " and r.month = ?2");
        List<BenefitRunEntity> items = (month == null
                        ? find(RUN + condition + NEWEST, before)
                        : find(RUN + condition + NEWEST, before, month.atDay(1)))
                .page(0, limit)
                .list();
        long count = month == null ? count() : count("month", month.atDay(1));
        return Listing.page(items, limit, run -> String.valueOf(run.id), count);
    }

    /** Returns a run; refuses where there is none of that number. */
    @Transactional
    BenefitRunEntity numbered(long id) {
        return find(RUN + " where r.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "BENEFIT_RUN_NOT_FOUND", Map.of("found", "" + id)));
    }

    /** Returns the latest day on which an approved run was assessed, or null before the first one. */
    @Transactional
    @Nullable
    LocalDate lastApproved() {
        return rows(
                        "select max(r.assessedOn) from BenefitRunEntity r where r.decision.state = APPROVED",
                        LocalDate.class)
                .get(0);
    }

    /** Returns the numbers of the runs that were approved after a moment. */
    @Transactional
    List<Long> approvedSince(Instant at) {
        return rows(
                "select d.id from RunDecisionEntity d where d.state = APPROVED and d.decidedAt > ?1", Long.class, at);
    }

    /** Adds a run with all its lines, and the key of the request that asked for it. */
    @Transactional
    void add(BenefitRunEntity run, Reservation key) {
        persistAndFlush(run);
        getSession().doWork(connection -> key.keep(connection, Long.toString(run.id)));
    }

    /** Adds what becomes of a run that is not decided yet. */
    @Transactional
    void add(RunDecisionEntity decision) {
        getSession().persist(decision);
        getSession().flush();
        decision.run.decision = decision;
    }

    /** Returns the payments of a run, in the order of cases and months. */
    @Transactional
    List<BenefitPayment> payments(long run) {
        String order = String.format(IN_ORDER, "p.claim");
        return rows("select p " + PAYMENT + " where r.id = ?1" + order, BenefitPayment.class, run);
    }

    /** Returns what the cases of a run waited for. */
    @Transactional
    List<OpenBenefit> open(long run) {
        return rows(
                "select o from BenefitRunEntity r join r.open o where r.id = ?1"
                        + " order by o.claim, o.benefit, o.ofWhom, o.cause, o.name",
                OpenBenefit.class,
                run);
    }

    /** Returns what is wrong with the cases of a run that could not be assessed. */
    @Transactional
    List<RefusedClaim> refused(long run) {
        return rows(
                "select f from BenefitRunEntity r join r.refused f where r.id = ?1 order by f.claim, f.code, f.field",
                RefusedClaim.class,
                run);
    }

    /** Returns what approved runs paid for a case, by line, payer and month. */
    @Transactional
    Map<LineMonth, Money> paid(long claim) {
        String sums = "select p.benefit, p.ofWhom, p.payer, p.month, sum(p.amount) " + PAYMENT + APPROVED
                + " group by p.benefit, p.ofWhom, p.payer, p.month";
        Map<LineMonth, Money> paid = new LinkedHashMap<>();
        for (Object[] row : rows(sums, Object[].class, claim)) {
            BenefitLine line = new BenefitLine((Benefit) row[0], (String) row[1]);
            YearMonth month = row[3] == null ? null : YearMonth.from((LocalDate) row[3]);
            paid.put(new LineMonth(line, (Payer) row[2], month), Money.ofFen((Long) row[4]));
        }
        return paid;
    }

    /** A payment, and the approved run that made it. */
    record Paid(long run, BenefitPayment payment) {}

    /** Returns what approved runs paid for a case, run by run. */
    @Transactional
    List<Paid> paidByRun(long claim) {
        String order = String.format(IN_ORDER, "r.id");
        return rows("select r.id, p " + PAYMENT + APPROVED + order, Object[].class, claim).stream()
                .map(row -> new Paid((Long) row[0], (BenefitPayment) row[1]))
                .toList();
    }

    private <T> List<T> rows(String query, Class<T> type, Object... values) {
        var selection = getSession().createSelectionQuery(query, type);
        for (int at = 0; at < values.length; at++) {
            selection.setParameter(at + 1, values[at]);
        }
        return selection.getResultList();
    }
}
