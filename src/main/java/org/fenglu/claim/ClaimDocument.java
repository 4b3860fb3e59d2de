package org.fenglu.claim;

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
import org.jspecify.annotations.Nullable;

/**
 * A case as the calculator takes it: the journal put together. The same calculator answers a case and a request that
 * is not stored.
 *
 * @param kind what it is about
 * @param facts all facts, the later ones merged into the earlier
 * @param figures published figures that the case brings along, the last one said of each
 * @param decided decisions on open points, the last one of each
 * @param accepted versions of grade C that somebody answers for
 */
record ClaimDocument(
        ClaimKind kind,
        ObjectNode facts,
        List<FigureRequest> figures,
        List<Decided> decided,
        List<AcceptedVersion> accepted) {

    /** Returns what a journal comes to. */
    static ClaimDocument of(ClaimKind kind, List<ClaimEntry> entries, ObjectMapper json) {
        ObjectNode facts = json.createObjectNode();
        Map<String, FigureRequest> figures = new LinkedHashMap<>();
        Map<String, Decided> decided = new LinkedHashMap<>();
        Map<String, AcceptedVersion> accepted = new LinkedHashMap<>();
        for (ClaimEntry entry : entries) {
            JsonNode content = entry.content();
            switch (entry.kind()) {
                case FACTS -> FactsMerge.merge(facts, entry.content().deepCopy());
                case FIGURE -> {
                    FigureRequest figure = read(content, FigureRequest.class, json);
                    figures.put(figure.figure() + "/" + figure.year(), figure);
                }
                case CHOICE -> {
                    Decided choice = read(content, Decided.class, json);
                    decided.put(choice.choice().name(), choice);
                }
                case ACCEPTANCE -> {
                    AcceptedVersion version = read(content, AcceptedVersion.class, json);
                    accepted.put(version.version(), version);
                }
                case CLOSED, REOPENED -> {
                    // says nothing about the facts
                }
            }
        }
        return new ClaimDocument(kind, facts, all(figures), all(decided), all(accepted));
    }

    private static <T> List<T> all(Map<String, T> byKey) {
        return List.copyOf(byKey.values());
    }

    /** Returns what a calculation on a day rests on besides the facts. */
    BasisRequest basis(String region, @Nullable LocalDate assessedOn, @Nullable YearMonth through) {
        return new BasisRequest(region, assessedOn, through, figures, decided, accepted);
    }

    private static <T> T read(JsonNode content, Class<T> type, ObjectMapper json) {
        try {
            return json.treeToValue(content, type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
