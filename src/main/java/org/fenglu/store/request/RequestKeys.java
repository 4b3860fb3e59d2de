package org.fenglu.store.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Stores once what is sent again under one {@code Idempotency-Key}: the request under way is carried out, and the key
 * is kept, in the transaction that stores; whoever sends it again is told what was stored then. A request that failed
 * has stored nothing, its key neither. Where no key was sent, each request stores.
 *
 * <p>Of the answer only the number of what was stored is kept, so the resource reads it to answer, the first time as
 * every time: nothing personal is kept twice (docs/decisions/0032).
 */
@ApplicationScoped
public class RequestKeys {

    /** The header that brings the key. */
    public static final String HEADER = "Idempotency-Key";

    /** Who sends the same at the same time waits so long for the first to be done. */
    private static final long PATIENCE_SECONDS = 30;

    private final DataSource database;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo address;

    /** Whoever waits holds no connection meanwhile: those that are at work need them. */
    private final Cache<KeyedRequest.Place, Lock> turns =
            Caffeine.newBuilder().weakValues().build();

    RequestKeys(DataSource database, ObjectMapper json, HttpHeaders headers, UriInfo address) {
        this.database = database;
        this.json = json;
        this.headers = headers;
        this.address = address;
    }

    /**
     * Stores in one transaction, once.
     *
     * @param content all that was sent, as it was read
     * @param work stores it and returns its number
     * @return the number of what was stored, now or then
     */
    public String once(Object content, Supplier<String> work) {
        return once(content, stored -> true, work);
    }

    /**
     * The same for what is still worked on after the answer.
     *
     * @param stands whether what was stored is done or under way; else it is begun again under the same key
     */
    public String once(Object content, Predicate<String> stands, Supplier<String> work) {
        KeyedRequest request = request(content);
        return request == null
                ? QuarkusTransaction.joiningExisting().call(work::get)
                : inTurn(request, () -> QuarkusTransaction.joiningExisting().call(() -> stored(request, stands, work)));
    }

    /** The same for work with transactions of its own, which keeps the reservation in the one that stores. */
    public String onceBy(Object content, Predicate<String> stands, Function<Reservation, String> work) {
        KeyedRequest request = request(content);
        return request == null
                ? work.apply(Reservation.NONE)
                : inTurn(request, () -> {
                    KeyRows.Kept before = kept(request);
                    return before != null && stands.test(before.stored())
                            ? before.stored()
                            : work.apply((connection, stored) -> keep(connection, request, before, stored));
                });
    }

    private String stored(KeyedRequest request, Predicate<String> stands, Supplier<String> work) {
        try (Connection connection = database.getConnection()) {
            KeyRows.lock(connection, request);
            KeyRows.Kept before = KeyRows.kept(connection, request);
            if (before != null && stands.test(before.stored())) {
                return before.stored();
            }
            String stored = work.get();
            keep(connection, request, before, stored);
            return stored;
        } catch (SQLException failed) {
            throw new StoreFailure("The " + HEADER + " " + request.key() + " cannot be kept", failed);
        }
    }

    private static void keep(Connection connection, KeyedRequest request, KeyRows.@Nullable Kept before, String stored)
            throws SQLException {
        if (before == null || !before.stored().equals(stored)) {
            int attempt = before == null ? 1 : before.attempt() + 1;
            KeyRows.keep(connection, request, new KeyRows.Kept(attempt, stored));
        }
    }

    private KeyRows.@Nullable Kept kept(KeyedRequest request) {
        try (Connection connection = database.getConnection()) {
            return KeyRows.kept(connection, request);
        } catch (SQLException failed) {
            throw new StoreFailure("The " + HEADER + " " + request.key() + " cannot be looked up", failed);
        }
    }

    private String inTurn(KeyedRequest request, Supplier<String> work) {
        Lock turn = turns.get(request.place(), unseen -> new ReentrantLock());
        try {
            if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw KeyRows.underWay(request);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw KeyRows.underWay(request);
        }
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private @Nullable KeyedRequest request(Object content) {
        String key = KeyedRequest.key(headers.getRequestHeader(HEADER));
        return key == null ? null : new KeyedRequest(address.getPath(), key, hash(content));
    }

    private String hash(Object content) {
        DigestOutputStream hashed =
                new DigestOutputStream(OutputStream.nullOutputStream(), DigestUtils.getSha256Digest());
        try {
            json.writeValue(hashed, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }
}
