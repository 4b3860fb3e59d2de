package org.fenglu.force.payrun;

import de.bytefish.pgbulkinsert.pgsql.PgBinaryWriter;
import de.bytefish.pgbulkinsert.pgsql.constants.DataType;
import de.bytefish.pgbulkinsert.pgsql.constants.ObjectIdentifier;
import de.bytefish.pgbulkinsert.pgsql.handlers.ByteArrayValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.CollectionValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.LocalDateValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.LongValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.StringValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.ZonedDateTimeValueHandler;
import de.bytefish.pgbulkinsert.row.SimpleRow;
import de.bytefish.pgbulkinsert.row.SimpleRowWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fenglu.bench.CpuTime;
import org.fenglu.bench.CpuTime.Spent;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.Rates;
import org.fenglu.kernel.money.Money;
import org.fenglu.store.database.Database;
import org.fenglu.store.database.Schema;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What it costs to write a month's payslips by binary COPY: {@link BinaryRows} beside the library pgbulkinsert, by its
 * writer of fields and by its writer of rows. Each way writes the same payslips, read back from a month that was run,
 * in chunks of a run's size, each chunk a transaction, into a copy of the table with its key and its checks. The ways
 * take turns; the first round warms up, and compares what was written with what was to be written.
 *
 * <p>Arguments: officers, rounds.
 */
public final class CopyBenchmark {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final String[] COLUMNS = PayslipRows.COLUMNS.split(", ");
    private static final int FIRST_AMOUNT = 11;
    private static final int AMOUNTS = 7;

    /** The ways to write, the one that a run takes first. */
    enum Way {
        BINARY_ROWS,
        FIELD_WRITER,
        ROW_WRITER
    }

    /** A payslip as the table has it; the amounts are those from gross to employer_cost. */
    private record Row(
            LocalDate month,
            String unit,
            String officerNo,
            LocalDate hiredOn,
            long payrun,
            int rateBook,
            int layout,
            Instant knownAt,
            LocalDate payDate,
            int taxYear,
            long[] amounts,
            long[] yearAmounts,
            Long contributionBase,
            Long housingFundBase,
            String region,
            String scheme,
            byte[] inputHash,
            long[] lines) {}

    private final Connection connection;
    private final CpuTime cpu;
    private final List<Row> rows;
    private final BinaryRows binaryRows = new BinaryRows();

    private CopyBenchmark(Connection connection, CpuTime cpu) throws SQLException {
        this.connection = connection;
        this.cpu = cpu;
        this.rows = read(connection);
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        int officers = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("fenglu-bench");
        try (Database database = Database.open(folder, Map.of())) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(database.address().url());
            source.setUser(database.address().user());
            source.setPassword(database.address().password());
            Schema.migrate(source);
            Rates rates = Rates.of(RateFiles.packaged());
            StoredForce.officers(source, officers);
            StoredForce.facts(source, officers, MONTH);
            StoredForce.accept(source, rates.book(), MONTH);
            new Payruns(source, rates, Engine.ofThisProgram("benchmark"))
                    .run(RunOrder.of(MONTH, null, null), RunProgress.NONE);
            try (Connection connection = source.getConnection()) {
                new CopyBenchmark(connection, new CpuTime(folder.resolve("postgres"))).run(rounds);
            }
        }
    }

    private static List<Row> read(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select " + PayslipRows.COLUMNS + " from payslip order by unit, officer_no")) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static Row row(ResultSet result) throws SQLException {
        long[] amounts = new long[AMOUNTS];
        for (int at = 0; at < AMOUNTS; at++) {
            amounts[at] = result.getLong(FIRST_AMOUNT + at);
        }
        return new Row(
                result.getObject("month", LocalDate.class),
                result.getString("unit"),
                result.getString("officer_no"),
                result.getObject("hired_on", LocalDate.class),
                result.getLong("payrun"),
                result.getInt("rate_book"),
                result.getInt("layout"),
                result.getObject("known_at", OffsetDateTime.class).toInstant(),
                result.getObject("pay_date", LocalDate.class),
                result.getInt("tax_year"),
                amounts,
                longs(result, "year_amounts"),
                result.getObject("contribution_base", Long.class),
                result.getObject("housing_fund_base", Long.class),
                result.getString("region"),
                result.getString("scheme"),
                result.getBytes("input_hash"),
                longs(result, "lines"));
    }

    private static long[] longs(ResultSet result, String column) throws SQLException {
        Long[] values = (Long[]) result.getArray(column).getArray();
        return Arrays.stream(values).mapToLong(Long::longValue).toArray();
    }

    private void run(int rounds) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table copied (like payslip including all)");
        }
        Map<Way, List<double[]>> measured = new EnumMap<>(Way.class);
        for (int round = 0; round <= rounds; round++) {
            for (Way way : Way.values()) {
                double[] each = measured(way);
                if (round == 0) {
                    requireSame(way);
                } else {
                    measured.computeIfAbsent(way, first -> new ArrayList<>()).add(each);
                    System.out.printf(
                            "%2d  %-12s  us each: program %.2f, database %.2f, elapsed %.2f%n",
                            round, way, each[0], each[1], each[2]);
                }
            }
        }
        String[] figures = {"program", "database", "elapsed"};
        for (Way way : Way.values()) {
            for (int figure = 0; figure < figures.length; figure++) {
                System.out.printf(
                        "%-12s  %-8s  median %.2f us each, ratio to %s %.3f%n",
                        way,
                        figures[figure],
                        median(measured.get(way), figure),
                        Way.BINARY_ROWS,
                        medianRatio(measured.get(way), measured.get(Way.BINARY_ROWS), figure));
            }
        }
    }

    /** Writes all rows; returns the microseconds of each: of the program's processor time, the database's, elapsed. */
    private double[] measured(Way way) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate copied");
            statement.execute("checkpoint");
        }
        cpu.start();
        long began = System.nanoTime();
        connection.setAutoCommit(false);
        for (int from = 0; from < rows.size(); from += Payruns.CHUNK_SIZE) {
            write(way, rows.subList(from, Math.min(rows.size(), from + Payruns.CHUNK_SIZE)));
            connection.commit();
        }
        connection.setAutoCommit(true);
        double elapsed = (System.nanoTime() - began) / 1_000.0;
        Spent spent = cpu.spent();
        double pieces = rows.size();
        return new double[] {spent.program() / pieces, spent.database() / pieces, elapsed / pieces};
    }

    private void write(Way way, List<Row> chunk) throws SQLException, IOException {
        switch (way) {
            case BINARY_ROWS -> writeBinaryRows(chunk);
            case FIELD_WRITER -> writeFields(chunk);
            case ROW_WRITER -> writeRows(chunk);
        }
    }

    private void writeBinaryRows(List<Row> chunk) throws SQLException, IOException {
        for (Row row : chunk) {
            binaryRows.row(COLUMNS.length);
            binaryRows.date(row.month());
            binaryRows.text(row.unit());
            binaryRows.text(row.officerNo());
            binaryRows.date(row.hiredOn());
            binaryRows.number(row.payrun());
            binaryRows.number(row.rateBook());
            binaryRows.number(row.layout());
            binaryRows.time(row.knownAt());
            binaryRows.date(row.payDate());
            binaryRows.number(row.taxYear());
            for (long amount : row.amounts()) {
                binaryRows.number(amount);
            }
            binaryRows.numbers(row.yearAmounts());
            binaryRows.moneyOrNull(money(row.contributionBase()));
            binaryRows.moneyOrNull(money(row.housingFundBase()));
            binaryRows.text(row.region());
            binaryRows.text(row.scheme());
            binaryRows.binary(row.inputHash());
            binaryRows.numbers(row.lines());
        }
        binaryRows.copy(connection, "copied (" + PayslipRows.COLUMNS + ")");
    }

    private static Money money(Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }

    private void writeFields(List<Row> chunk) throws SQLException {
        LocalDateValueHandler date = new LocalDateValueHandler();
        StringValueHandler text = new StringValueHandler();
        LongValueHandler<Long> number = new LongValueHandler<>();
        ZonedDateTimeValueHandler time = new ZonedDateTimeValueHandler();
        ByteArrayValueHandler binary = new ByteArrayValueHandler();
        CollectionValueHandler<Long, List<Long>> numbers =
                new CollectionValueHandler<>(ObjectIdentifier.mapFrom(DataType.Int8), number);
        try (PgBinaryWriter writer = new PgBinaryWriter(new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy copied (" + PayslipRows.COLUMNS + ") from stdin (format binary)",
                1))) {
            for (Row row : chunk) {
                writer.startRow(COLUMNS.length);
                writer.write(date, row.month());
                writer.write(text, row.unit());
                writer.write(text, row.officerNo());
                writer.write(date, row.hiredOn());
                writer.writeLong(row.payrun());
                writer.writeInt(row.rateBook());
                writer.writeInt(row.layout());
                writer.write(time, row.knownAt().atZone(ZoneOffset.UTC));
                writer.write(date, row.payDate());
                writer.writeInt(row.taxYear());
                for (long amount : row.amounts()) {
                    writer.writeLong(amount);
                }
                writer.write(numbers, boxed(row.yearAmounts()));
                writer.write(number, row.contributionBase());
                writer.write(number, row.housingFundBase());
                writer.write(text, row.region());
                writer.write(text, row.scheme());
                writer.write(binary, row.inputHash());
                writer.write(numbers, boxed(row.lines()));
            }
        }
    }

    private void writeRows(List<Row> chunk) throws SQLException {
        try (SimpleRowWriter writer = new SimpleRowWriter(
                new SimpleRowWriter.Table("copied", COLUMNS), connection.unwrap(PGConnection.class))) {
            for (Row row : chunk) {
                writer.startRow(written -> set(written, row));
            }
        }
    }

    private static void set(SimpleRow written, Row row) {
        int at = 0;
        written.setDate(at++, row.month());
        written.setText(at++, row.unit());
        written.setText(at++, row.officerNo());
        written.setDate(at++, row.hiredOn());
        written.setLong(at++, row.payrun());
        written.setInteger(at++, row.rateBook());
        written.setInteger(at++, row.layout());
        written.setTimeStampTz(at++, row.knownAt().atZone(ZoneOffset.UTC));
        written.setDate(at++, row.payDate());
        written.setInteger(at++, row.taxYear());
        for (long amount : row.amounts()) {
            written.setLong(at++, amount);
        }
        written.setCollection(at++, DataType.Int8, boxed(row.yearAmounts()));
        written.setLong(at++, row.contributionBase());
        written.setLong(at++, row.housingFundBase());
        written.setText(at++, row.region());
        written.setText(at++, row.scheme());
        written.setByteArray(at++, row.inputHash());
        written.setCollection(at, DataType.Int8, boxed(row.lines()));
    }

    private static List<Long> boxed(long[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private void requireSame(Way way) throws SQLException {
        String columns = PayslipRows.COLUMNS;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select (select count(*) from copied), (select count(*) from"
                        + " (select " + columns + " from payslip except select " + columns + " from copied) lost)")) {
            result.next();
            if (result.getLong(1) != rows.size() || result.getLong(2) != 0) {
                throw new IllegalStateException(
                        way + " wrote " + result.getLong(1) + " rows; " + result.getLong(2) + " differ");
            }
        }
    }

    private static double median(List<double[]> rounds, int figure) {
        return median(rounds.stream().mapToDouble(each -> each[figure]).toArray());
    }

    private static double medianRatio(List<double[]> rounds, List<double[]> others, int figure) {
        double[] ratios = new double[rounds.size()];
        for (int at = 0; at < ratios.length; at++) {
            ratios[at] = rounds.get(at)[figure] / others.get(at)[figure];
        }
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
