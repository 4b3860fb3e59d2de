package org.fenglu.force.payrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.answer.Listing;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What stands against paying officers: of one, and of a month page by page. */
@ApplicationScoped
class StoredFindings implements PanacheRepositoryBase<FindingEntity, FindingEntity.Key> {

    private static final String IN_ORDER = " order by unit, officerNo, place";
    private static final String AFTER =
            "(unit > ?2 or unit = ?2 and (officerNo > ?3 or officerNo = ?3 and place > ?4))";

    private static final String NEXT = "\n";
    private static final int PARTS = 3;

    private final StoredRuns runs;
    private final AnswerMapper mapper;

    @Inject
    StoredFindings(StoredRuns runs, AnswerMapper mapper) {
        this.runs = runs;
        this.mapper = mapper;
    }

    /** Returns what stands against paying an officer in a month. */
    List<Finding> of(String officerNo, LocalDate month, List<String> units) {
        return list("month = ?1 and officerNo = ?2 and unit in ?3" + IN_ORDER, month, officerNo, units).stream()
                .map(FindingEntity::finding)
                .toList();
    }

    /** Returns a page of the findings that stand in the month and unit of a run. */
    @Transactional
    Listing<OfficerFindingResponse> page(long id, @Nullable String after, int limit, Wording wording) {
        PayrunEntity run = runs.one(id);
        List<FindingEntity> page = page(run.unit, key(run.month, after), limit);
        List<OfficerFindingResponse> items = page.stream()
                .map(one -> new OfficerFindingResponse(one.unit, one.officerNo, mapper.finding(one.finding(), wording)))
                .toList();
        String next = page.size() < limit ? null : cursor(page.get(page.size() - 1));
        return new Listing<>(items, next, count(run));
    }

    private long count(PayrunEntity run) {
        return run.unit == null ? count("month", run.month) : count("month = ?1 and unit = ?2", run.month, run.unit);
    }

    /**
     * Returns a page of the findings of a month.
     *
     * @param unit one unit, or null for all
     * @param after the last finding of the page before; of the first page, one before all others
     * @param limit at most so many
     */
    private List<FindingEntity> page(@Nullable String unit, FindingEntity.Key after, int limit) {
        String ofUnit = unit == null ? "" : " and unit = ?5";
        Object[] values = unit == null
                ? new Object[] {after.month(), after.unit(), after.officerNo(), after.place()}
                : new Object[] {after.month(), after.unit(), after.officerNo(), after.place(), unit};
        return find("month = ?1 and " + AFTER + ofUnit + IN_ORDER, values)
                .page(0, limit)
                .list();
    }

    private static String cursor(FindingEntity last) {
        String key = last.place + NEXT + last.unit + NEXT + last.officerNo;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static FindingEntity.Key key(LocalDate month, @Nullable String cursor) {
        if (cursor == null) {
            return new FindingEntity.Key(month, "", "", 0);
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = key.split(NEXT, PARTS);
            return new FindingEntity.Key(month, parts[1], parts[2], Integer.parseInt(parts[0]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw new Refusal(Refusal.Kind.MALFORMED, "PARAMETER_MALFORMED", Map.of("found", "after=" + cursor));
        }
    }
}
