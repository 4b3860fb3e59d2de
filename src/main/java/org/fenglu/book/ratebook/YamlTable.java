package org.fenglu.book.ratebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** A table in a YAML file: its name, its units, and all its versions, oldest first. */
final class YamlTable {

    private static final String PROFILE = "/region";
    private static final List<String> STATUSES =
            List.of(Status.values()).stream().map(status -> word(status)).toList();

    private final Block root;
    private final String table;

    private YamlTable(Block root, String table) {
        this.root = root;
        this.table = table;
    }

    /** Returns the table in a file; a region's profile is region.yaml in its folder and has the folder's name. */
    static String nameOf(String path) {
        return path.endsWith(PROFILE) ? path.substring(0, path.length() - PROFILE.length()) : path;
    }

    /** Returns a file's table, or null where the file is no YAML, which is complained about. */
    static @Nullable YamlTable open(Spot file, String table, byte[] bytes) {
        Block root = YamlText.open(file, bytes, "table, title, versions");
        return root == null ? null : new YamlTable(root, table);
    }

    /** Returns all versions, their values read by the table's own reader, or null where something is unclear. */
    <T> @Nullable Timeline<T> read(ValueReader<T> reader) {
        checkName();
        root.get("title");
        Block units = root.findBlock("units");
        if (units != null) {
            units.keys().forEach(units::get);
        }
        List<VersionRow<T>> rows = new ArrayList<>();
        List<Block> versions = root.blocks("versions");
        for (Block version : versions) {
            VersionRow<T> row = version(version, reader);
            if (row != null) {
                rows.add(row);
            }
        }
        root.end();
        if (versions.isEmpty() && root.has("versions")) {
            root.spot("versions").refuse(RateError.NO_VERSIONS, "versions", "0");
        }
        if (rows.size() == versions.size()) {
            return VersionChain.timeline(table, rows);
        }
        VersionChain.withGaps(table, rows);
        return null;
    }

    /** Returns where the versions begin. */
    Spot versions() {
        return root.spot("versions");
    }

    private void checkName() {
        WrittenValue name = root.get("table");
        if (name.text() != null && !name.written().equals(table)) {
            name.refuse(RateError.TABLE_NAME, table);
        }
    }

    private <T> @Nullable VersionRow<T> version(Block block, ValueReader<T> reader) {
        int before = block.spot().findings().count();
        LocalDate from = block.get("from").date();
        WrittenValue untilCell = block.find("until");
        LocalDate until = untilCell == null ? null : untilCell.date();
        Citation citation = citation(block.block("source"));
        Evidence evidence = block.get("grade").oneOf(Evidence.class);
        Status status = Status.valueOf(block.get("status").oneOf(STATUSES).toUpperCase(Locale.ROOT));
        block.find("note");
        if (until != null && until.isBefore(from) && block.spot().findings().count() == before) {
            block.spot("until").refuse(RateError.UPSIDE_DOWN, "from", from.toString(), "until " + until);
        }
        Block values = block.block("values");
        T read = values.make("", () -> reader.read(values));
        return read == null || citation == null || block.spot().findings().count() > before
                ? null
                : new VersionRow<>(read, new Version(table, from, until, citation, evidence, status), block.spot());
    }

    private static @Nullable Citation citation(Block source) {
        WrittenValue document = source.get("document");
        String number = text(source.find("number"));
        String place = text(source.find("place"));
        WrittenValue issued = source.find("issued");
        WrittenValue read = source.find("read");
        String url = text(source.find("url"));
        source.find("key");
        LocalDate issuedOn = issued == null ? null : issued.date();
        LocalDate readOn = read == null ? null : read.date();
        if (document.written().isEmpty()) {
            if (document.text() != null) {
                document.refuse(RateError.NO_DOCUMENT, "");
            }
            return null;
        }
        return new Citation(document.written(), number, place == null ? url : place, issuedOn, readOn);
    }

    private static @Nullable String text(@Nullable WrittenValue cell) {
        return cell == null || cell.written().isEmpty() ? null : cell.written();
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
