package org.fenglu.payrun;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.ratebook.RateFiles;
import org.jspecify.annotations.Nullable;

/** Every rate book that ever paid, whole; safe to share between threads. */
final class KeptRateBooks {

    private final DataSource database;
    private final Map<Integer, RateBook> books = new ConcurrentHashMap<>();

    KeptRateBooks(DataSource database) {
        this.database = database;
    }

    /** Returns the number of a book, which is kept from now on. */
    int idOf(RateBook book, Supplier<byte[]> archive) throws SQLException {
        Integer known = find(book.fingerprint());
        if (known == null) {
            keep(book.fingerprint(), archive.get());
            known = find(book.fingerprint());
        }
        if (known == null) {
            throw new IllegalStateException("The rate book " + book.fingerprint() + " was kept but is not there");
        }
        books.put(known, book);
        return known;
    }

    /** Returns the book kept under a number, read again where this process has not used it yet. */
    RateBook of(int id) {
        return books.computeIfAbsent(id, this::read);
    }

    private @Nullable Integer find(String fingerprint) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id from rate_book where fingerprint = ?")) {
            select.setString(1, fingerprint);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : null;
            }
        }
    }

    private void keep(String fingerprint, byte[] archive) throws SQLException {
        String sql = "insert into rate_book (fingerprint, archive) values (?, ?) on conflict (fingerprint) do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, fingerprint);
            insert.setBytes(2, archive);
            insert.executeUpdate();
        }
    }

    private RateBook read(int id) {
        String sql = "select fingerprint, archive from rate_book where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                RateBook book = RateFiles.ofArchive(row.getBytes(2)).book();
                if (!book.fingerprint().equals(row.getString(1))) {
                    throw new IllegalStateException("The kept rate book " + id + " has the fingerprint "
                            + book.fingerprint() + " but was kept as " + row.getString(1));
                }
                return book;
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The rate book " + id + " cannot be read", failed);
        }
    }
}
