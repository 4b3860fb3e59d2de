package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The case files: opened, added to, closed; never changed. Whatever is added is first put together with all that is
 * known and checked as a whole; where anything is wrong, nothing is stored.
 */
@ApplicationScoped
public class Claims {

    private final DataSource database;
    private final ObjectMapper json;
    private final Assessments assessments;

    Claims(DataSource database, ObjectMapper json, Assessments assessments) {
        this.database = database;
        this.json = json;
        this.assessments = assessments;
    }

    /**
     * What is added to a journal.
     *
     * @param kind what it is
     * @param content what it adds
     * @param document the evidence that was seen, or the reason
     * @param by who records it
     */
    record Addition(EntryKind kind, ObjectNode content, String document, String by) {}

    /** Opens a case with its first facts. */
    Claim open(Claim.Head wanted, Addition first) {
        return recording(rows -> {
            Claim.Head opened = at(wanted, rows.at());
            Claim claim = with(new Claim(opened, List.of()), first, rows.at());
            assessments.check(claim);
            long id = rows.rows().insert(opened);
            rows.rows().insert(id, claim.entries().get(0));
            return known(rows.rows(), id, rows.at());
        });
    }

    /**
     * Adds to a case.
     *
     * @param seen the newest entry that the caller has seen; null where the caller does not say
     */
    Claim add(long id, @Nullable Long seen, Addition addition) {
        return recording(rows -> {
            Claim claim = known(rows.rows(), id, rows.at());
            refuseUnseen(claim, seen);
            refuseState(claim, addition.kind());
            Claim wanted = with(claim, addition, rows.at());
            assessments.check(wanted);
            rows.rows().insert(id, wanted.entries().get(wanted.entries().size() - 1));
            return known(rows.rows(), id, rows.at());
        });
    }

    /**
     * Closes a case as it was known.
     *
     * @param seen the case as the caller has looked at it; nothing may have been added since
     * @param left what was still open and given up, in words; nothing where all was settled
     */
    public Known close(Known seen, List<String> left, String reason, String by) {
        ObjectNode content = json.createObjectNode();
        if (!left.isEmpty()) {
            left.forEach(content.putArray("left")::add);
        }
        return new Known(add(seen.id(), seen.claim().newest(), new Addition(EntryKind.CLOSED, content, reason, by)));
    }

    /** Returns a case as it is known now, for another package. */
    public Known known(long id) {
        return new Known(known(id, null));
    }

    /** Returns a case as it was known at a moment, or as it is known now. */
    Claim known(long id, @Nullable Instant at) {
        return reading(rows -> known(rows.rows(), id, at == null ? rows.at() : at));
    }

    /** Returns a page of cases. */
    List<Claim.Head> after(long id, int limit) {
        return reading(rows -> rows.rows().after(id, limit));
    }

    /** Returns a case as it was known at a moment, for another package. */
    public Known knownAt(long id, Instant at) {
        return new Known(known(id, at));
    }

    /** Returns all cases that were open at a moment, each with what was known of it. */
    public List<Known> openAt(Instant at) {
        return reading(rows -> {
            List<Known> open = new ArrayList<>();
            for (Claim.Head head : rows.rows().after(0, Integer.MAX_VALUE)) {
                rows.rows()
                        .known(head.id(), at)
                        .filter(claim -> !claim.isClosed())
                        .ifPresent(claim -> open.add(new Known(claim)));
            }
            return open;
        });
    }

    /** A case as other packages see it: a number, and something to be assessed. */
    public static final class Known {

        private final Claim claim;

        Known(Claim claim) {
            this.claim = claim;
        }

        public long id() {
            return claim.head().id();
        }

        public boolean isClosed() {
            return claim.isClosed();
        }

        public String region() {
            return claim.head().region().code();
        }

        public String officerName() {
            return claim.head().officerName();
        }

        Claim claim() {
            return claim;
        }
    }

    private static Claim.Head at(Claim.Head head, Instant now) {
        return new Claim.Head(
                head.id(),
                head.kind(),
                head.region(),
                head.unit(),
                head.officerNo(),
                head.officerName(),
                head.openedBy(),
                now);
    }

    private static Claim with(Claim claim, Addition addition, Instant now) {
        List<ClaimEntry> entries = new ArrayList<>(claim.entries());
        entries.add(new ClaimEntry(0, addition.kind(), addition.content(), addition.document(), addition.by(), now));
        return new Claim(claim.head(), entries);
    }

    /** Refuses where something was added since the caller has looked. */
    public void refuseUnseen(Known known, @Nullable Long seen) {
        refuseUnseen(known.claim(), seen);
    }

    private static void refuseUnseen(Claim claim, @Nullable Long seen) {
        if (seen != null && seen != claim.newest()) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "CLAIM_CHANGED",
                    Map.of("found", String.valueOf(claim.newest()), "seen", String.valueOf(seen)));
        }
    }

    private static void refuseState(Claim claim, EntryKind kind) {
        boolean isRefused = claim.isClosed() == (kind != EntryKind.REOPENED);
        if (isRefused) {
            String code = claim.isClosed() ? "CLAIM_CLOSED" : "CLAIM_OPEN";
            throw new Refusal(
                    Kind.CONFLICT,
                    code,
                    Map.of("found", String.valueOf(claim.head().id())));
        }
    }

    private static Claim known(ClaimRows rows, long id, Instant at) throws SQLException {
        return rows.known(id, at)
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "CLAIM_NOT_FOUND", Map.of("found", "" + id)));
    }

    /** Rows, and the moment of which they are asked. */
    private record Moment(ClaimRows rows, Instant at) {}

    /** A question to the rows, or something to be stored. */
    private interface Question<T> {
        T ask(Moment moment) throws SQLException;
    }

    private <T> T reading(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(new Moment(new ClaimRows(connection, json), KnowledgeTime.now(connection)));
        } catch (SQLException failed) {
            throw new StoreFailure("The cases cannot be read", failed);
        }
    }

    private <T> T recording(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T answer = question.ask(new Moment(new ClaimRows(connection, json), KnowledgeTime.begin(connection)));
                connection.commit();
                return answer;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The case cannot be stored", failed);
        }
    }
}
