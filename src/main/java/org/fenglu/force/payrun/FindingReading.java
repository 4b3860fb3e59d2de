package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What stands against paying officers, page by page. */
@ApplicationScoped
class FindingReading {

    private static final String NEXT = "\n";
    private static final int PARTS = 3;

    private final StoredRuns runs;
    private final StoredFindings findings;
    private final AnswerMapper mapper;

    @Inject
    FindingReading(StoredRuns runs, StoredFindings findings, AnswerMapper mapper) {
        this.runs = runs;
        this.findings = findings;
        this.mapper = mapper;
    }

    /** Returns a page of the findings that stand in the month and unit of a run. */
    @Transactional
    FindingsResponse page(long id, @Nullable String after, int limit, Wording wording) {
        PayrunEntity run = runs.findByIdOptional(id)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, "RUN_NOT_FOUND", Map.of("found", Long.toString(id))));
        List<FindingEntity> page = findings.page(run.unit, key(run.month, after), limit);
        List<FindingsResponse.OfOfficer> items = page.stream()
                .map(one ->
                        new FindingsResponse.OfOfficer(one.unit, one.officerNo, mapper.finding(one.finding(), wording)))
                .toList();
        return new FindingsResponse(items, page.size() < limit ? null : cursor(page.get(page.size() - 1)));
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
