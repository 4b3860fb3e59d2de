package org.fenglu.book.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Every rate book that was drafted or paid, whole; safe to share between threads.
 *
 * <p>Its three statements are JDBC, since a run keeps and reads its book without a container around it.
 */
@ApplicationScoped
public class KeptRateBooks {

    private static final String FIND = """
            select id from rate_book where fingerprint = ?
            """;

    private static final String KEEP = """
            insert into rate_book (fingerprint, archive) values (?, ?) on conflict (fingerprint) do nothing
            """;

    private static final String READ = """
            select fingerprint, archive from rate_book where id = ?
            """;

    private final DataSource database;
    private final Map<Integer, RateBook> books = new ConcurrentHashMap<>();

    /** Keeps books in a database. */
    public KeptRateBooks(DataSource database) {
        this.database = database;
    }

    /** Returns the number of a book, which is kept from now on. */
    public int idOf(Rates rates) {
        RateBook book = rates.book();
        Integer known = find(book.fingerprint());
        if (known == null) {
            keep(book.fingerprint(), rates.archive().get());
            known = find(book.fingerprint());
        }
        if (known == null) {
            throw new IllegalStateException("The rate book " + book.fingerprint() + " was kept but is not there");
        }
        books.put(known, book);
        return known;
    }

    /** Returns the book kept under a number, read again where this process has not used it yet. */
    public RateBook of(int id) {
        return books.computeIfAbsent(id, this::read);
    }

    private @Nullable Integer find(String fingerprint) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, fingerprint);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : null;
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The rate book " + fingerprint + " cannot be looked for", failed);
        }
    }

    private void keep(String fingerprint, byte[] archive) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, fingerprint);
            insert.setBytes(2, archive);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StoreFailure("The rate book " + fingerprint + " cannot be kept", failed);
        }
    }

    /** Returns the files of the book kept under a number. */
    byte[] archive(int id) {
        return kept(id).archive();
    }

    private RateBook read(int id) {
        Kept kept = kept(id);
        RateBook book = RateFiles.ofArchive(kept.archive()).book();
        if (!book.fingerprint().equals(kept.fingerprint())) {
            throw new IllegalStateException("The kept rate book " + id + " has the fingerprint " + book.fingerprint()
                    + " but was kept as " + kept.fingerprint());
        }
        return book;
    }

    private Kept kept(int id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setInt(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Kept(row.getString(1), row.getBytes(2));
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The rate book " + id + " cannot be read", failed);
        }
    }

    private record Kept(String fingerprint, byte[] archive) {}
}
