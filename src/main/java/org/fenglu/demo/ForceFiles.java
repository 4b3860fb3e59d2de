package org.fenglu.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The CSV files of a force, as a clerk would send them: what is known in a month, in that month. */
final class ForceFiles {

    private static final List<String> UNIT_COLUMNS = List.of(
            "unit",
            "valid_from",
            "joiner_method",
            "leave_method",
            "sick_pay_share",
            "industry_class",
            "agency_fee",
            "vat_method");
    private static final List<String> ACCEPTANCE_COLUMNS = List.of("version_id", "accepted_by", "reason");

    private final Force force;
    private final Path folder;

    ForceFiles(Force force, Path folder) {
        this.force = force;
        this.folder = folder;
    }

    Path units() {
        return write("units.csv", UNIT_COLUMNS, force.units().stream().map(ForceFiles::unit))
                .orElseThrow();
    }

    /** Only what the year needs is accepted: ids of rate versions of grade C. */
    Optional<Path> acceptances(List<String> versions, String acceptedBy, String reason) {
        return write(
                "acceptances.csv",
                ACCEPTANCE_COLUMNS,
                versions.stream()
                        .map(version -> Map.of("version_id", version, "accepted_by", acceptedBy, "reason", reason)));
    }

    /** What changed on the roster in a month; in the first month, all of it. */
    Optional<Path> roster(YearMonth month) {
        return write("roster-" + month + ".csv", RosterRow.COLUMNS, rosterRows(month));
    }

    /** The first roster as it was sent first, with four rows that cannot be right. */
    Path rosterWithMistakes() {
        RosterMistakes mistakes = RosterMistakes.of(force);
        return write(
                        "roster-" + DemoYear.FIRST + "-first-try.csv",
                        RosterRow.COLUMNS,
                        rosterRows(DemoYear.FIRST).flatMap(mistakes::withMistakes))
                .orElseThrow();
    }

    /** The facts of a month as they were first sent, with their mistakes. */
    Optional<Path> facts(YearMonth month) {
        FactMistakes mistakes = FactMistakes.of(force, month);
        return write(
                "facts-" + month + ".csv",
                FactRow.COLUMNS,
                factRows(month).map(fact -> mistakes.withMistakes(fact.cells(), fact.number())));
    }

    /** The facts of the first month as they were sent first: one officer has 32 days of leave. */
    Path factsWithMistakes() {
        int number = RosterMistakes.of(force).officer(0);
        return write(
                        "facts-" + DemoYear.FIRST + "-first-try.csv",
                        FactRow.COLUMNS,
                        factRows(DemoYear.FIRST)
                                .map(fact -> fact.number() == number ? tooLong(fact.cells()) : fact.cells()))
                .orElseThrow();
    }

    /** The facts of a month that are corrected in the month after. */
    Optional<Path> corrected(YearMonth month) {
        var corrected = FactMistakes.of(force, month).corrected();
        return write(
                "facts-" + month + "-corrected.csv",
                FactRow.COLUMNS,
                factRows(month)
                        .filter(fact -> corrected.contains(fact.number()))
                        .map(Fact::cells));
    }

    /** What officers were paid elsewhere through a month: those who come over, and those without an average. */
    Optional<Path> opening(YearMonth through, TablesOfForce tables) {
        YearMonth month = through.plusMonths(1);
        Stream<Map<String, String>> rows = force.people()
                .flatMap(person -> person
                        .jobIn(month)
                        .filter(job -> needsOpening(job, month))
                        .map(job -> new OpeningRow(person, job, through, tables.of(job, month)).cells())
                        .stream());
        return write("opening-" + through + ".csv", OpeningRow.COLUMNS, rows);
    }

    private static boolean needsOpening(Job job, YearMonth month) {
        boolean isHiredBefore = YearMonth.from(job.hiredOn()).isBefore(month);
        boolean comesInJuly = job.unit().kind().city().comesInJuly();
        return isHiredBefore
                && comesInJuly == month.equals(DemoYear.MIDDLE)
                && (comesInJuly || job.hiredOn().getYear() == DemoYear.YEAR - 1);
    }

    /** What happened to an officer. */
    private record Fact(int number, Map<String, String> cells) {}

    private Stream<Fact> factRows(YearMonth month) {
        return force.people()
                .flatMap(
                        person -> person
                                .jobIn(month)
                                .map(job -> new Fact(person.number(), FactRow.cells(force, person, job, month)))
                                .stream())
                .filter(fact -> fact.cells().size() > FactRow.KEY_CELLS);
    }

    private static Map<String, String> tooLong(Map<String, String> cells) {
        Map<String, String> wrong = new LinkedHashMap<>(cells);
        wrong.put("unpaid_leave_days", "32");
        return wrong;
    }

    private Stream<Map<String, String>> rosterRows(YearMonth month) {
        return force.people().flatMap(person -> person.jobIn(month).map(job -> changed(person, job, month)).stream()
                .flatMap(Optional::stream));
    }

    /** Returns the row of a month where it says something new. */
    private static Optional<Map<String, String>> changed(DemoPerson person, Job job, YearMonth month) {
        Map<String, String> now = RosterRow.cells(person, job, month);
        YearMonth before = month.minusMonths(1);
        boolean wasThere = !month.equals(DemoYear.FIRST) && job.isIn(before);
        if (wasThere && RosterRow.cells(person, job, before).equals(now)) {
            return Optional.empty();
        }
        LocalDate first = month.atDay(1);
        now.put("valid_from", (job.hiredOn().isAfter(first) ? job.hiredOn() : first).toString());
        return Optional.of(now);
    }

    private static Map<String, String> unit(DemoUnit unit) {
        UnitKind kind = unit.kind();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("unit", unit.code());
        row.put("valid_from", DemoYear.FIRST.atDay(1).toString());
        row.put("joiner_method", kind.leaveMethod().equals("ACTUAL_DAYS") ? "ACTUAL_DAYS" : "PAY_ATTENDED");
        row.put("leave_method", kind.leaveMethod());
        row.put("sick_pay_share", kind.sickPayShare() + "%");
        row.put("industry_class", "1");
        row.put("agency_fee", kind.employer().isAgency() ? "95.00" : "");
        row.put("vat_method", kind.employer().vatMethod());
        return row;
    }

    private Optional<Path> write(String name, List<String> columns, Stream<Map<String, String>> rows) {
        Path file = folder.resolve(name);
        return CsvSheet.write(file, columns, rows) == 0 ? Optional.empty() : Optional.of(file);
    }
}
