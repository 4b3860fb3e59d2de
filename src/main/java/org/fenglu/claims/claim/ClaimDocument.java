package org.fenglu.claims.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fenglu.book.acceptance.AcceptanceRequest;
import org.jspecify.annotations.Nullable;

/**
 * A case as the calculator takes it: the journal put together. The same calculator answers a case and a request that
 * is not stored.
 *
 * @param kind what it is about
 * @param facts all facts, the later ones merged into the earlier
 * @param figures published figures that the case brings along, the last one said of each
 * @param decided decisions on open points, the last one of each
 * @param accepted versions of grade C that a named person answers for
 * @param adjustments what yearly adjustments need, the last one said of each year
 */
record ClaimDocument(
        ClaimKind kind,
        ObjectNode facts,
        List<FigureRequest> figures,
        List<Decided> decided,
        List<AcceptanceRequest> accepted,
        List<AdjustmentFactRequest> adjustments) {

    /** Returns what a journal comes to. */
    static ClaimDocument of(ClaimKind kind, List<ClaimEntryEntity> entries, ObjectMapper json) {
        ObjectNode facts = json.createObjectNode();
        entries.stream()
                .filter(entry -> entry.kind == EntryKind.FACTS)
                .forEach(entry -> FactsMerge.merge(facts, entry.content.deepCopy()));
        Journal journal = new Journal(entries, json);
        return new ClaimDocument(
                kind,
                facts,
                journal.last(EntryKind.FIGURE, FigureRequest.class, each -> each.figure() + "/" + each.year()),
                journal.last(
                        EntryKind.CHOICE, Decided.class, each -> each.choice().name()),
                journal.last(EntryKind.ACCEPTANCE, AcceptanceRequest.class, AcceptanceRequest::version),
                journal.last(EntryKind.ADJUSTMENT, AdjustmentFactRequest.class, each -> "" + each.year()));
    }

    /** Entries that are read one by one; of those with one key the last one counts. */
    private record Journal(List<ClaimEntryEntity> entries, ObjectMapper json) {

        <T> List<T> last(EntryKind kind, Class<T> type, Function<T, String> key) {
            Map<String, T> last = new LinkedHashMap<>();
            for (ClaimEntryEntity entry : entries) {
                if (entry.kind == kind) {
                    T read = read(entry.content, type);
                    last.put(key.apply(read), read);
                }
            }
            return List.copyOf(last.values());
        }

        private <T> T read(JsonNode content, Class<T> type) {
            try {
                return json.treeToValue(content, type);
            } catch (JsonProcessingException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Returns what a calculation on a day rests on besides the facts. */
    BasisRequest basis(String region, @Nullable LocalDate assessedOn, @Nullable YearMonth through) {
        return new BasisRequest(region, assessedOn, through, figures, decided, accepted, adjustments);
    }
}
