package org.fenglu.book.ratebook;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fenglu.book.ratebook.AmountPlaces.AmountPlace;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a pay scheme's file, to which a further version can be written: a copy of the newest one with other
 * amounts, after it. What is there already keeps every sign, comments too, but for the last day of the version that
 * ends.
 *
 * <p>Only for files of a book that was read without a complaint.
 */
public final class SchemeFile {

    private static final String FOLDER = "scheme/";
    private static final String YAML = ".yaml";
    private static final String DAY = "-\\d{4}-\\d{2}-\\d{2}$";

    private final Map<String, byte[]> files;
    private final String path;
    private final String text;
    private final SequenceNode versions;
    private final MappingNode newest;
    private final List<AmountPlace> places = new ArrayList<>();

    private SchemeFile(Map<String, byte[]> files, String path) {
        this.files = files;
        this.path = path;
        this.text = new String(files.get(path), StandardCharsets.UTF_8);
        MappingNode root = (MappingNode) new Yaml().compose(new StringReader(text));
        this.versions = (SequenceNode) value(root, "versions");
        this.newest = (MappingNode) versions.getValue().get(versions.getValue().size() - 1);
        MappingNode values = (MappingNode) value(newest, "values");
        for (Node component : ((SequenceNode) value(values, "components")).getValue()) {
            places.addAll(AmountPlaces.found((MappingNode) component, files, FOLDER));
        }
    }

    /** Returns the file of a scheme that the book has. */
    public static SchemeFile of(RateFiles files, String id) {
        return new SchemeFile(files.all(), FOLDER + id + YAML);
    }

    /** Returns the amounts of the newest version, in the order of the file. */
    public List<SchemeAmount> amounts() {
        return places.stream().map(AmountPlace::amount).toList();
    }

    /** Returns whether a version can be written after the newest one: its versions are a list with a dash each. */
    public boolean isWritable() {
        return versions.getFlowStyle() == FlowStyle.BLOCK && newest.getFlowStyle() == FlowStyle.BLOCK;
    }

    /** Returns the path of the file. */
    public String path() {
        return path;
    }

    /**
     * Returns the files that change: this one with a further version, and new files of amounts beside it.
     *
     * @param head what the version says of itself; it starts after the newest one
     * @param amounts as {@link #amounts}, place by place
     */
    public Map<String, byte[]> withVersion(VersionHead head, List<SchemeAmount> amounts) {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        TextEdits copy = new TextEdits(text);
        editHead(copy, head);
        Map<String, List<SchemeAmount>> byFile = new LinkedHashMap<>();
        Map<String, Node> names = new HashMap<>();
        for (int at = 0; at < places.size(); at++) {
            AmountPlace place = places.get(at);
            if (!place.file().isEmpty()) {
                byFile.computeIfAbsent(place.file(), file -> new ArrayList<>()).add(amounts.get(at));
                names.put(place.file(), place.node());
            } else if (!place.amount().equals(amounts.get(at))) {
                copy.replace(place.node(), "\"" + amounts.get(at).amount() + "\"");
            }
        }
        byFile.forEach((file, rows) -> {
            if (!amounts().containsAll(rows)) {
                String name = dated(file, head.from());
                copy.replace(Objects.requireNonNull(names.get(file)), name.substring(FOLDER.length()));
                changed.put(name, csv(rows).getBytes(StandardCharsets.UTF_8));
            }
        });
        changed.put(path, appended(copy, head.from()).getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    private String appended(TextEdits copy, LocalDate from) {
        int start = copy.lineStart(copy.start(newest));
        int end = copy.lineEnd(copy.end(newest));
        TextEdits ended = new TextEdits(text);
        NodeTuple until = TextEdits.find(newest, "until");
        if (until != null) {
            ended.replace(until.getValueNode(), from.minusDays(1).toString());
        }
        String before = ended.of(0, end);
        return before + (before.endsWith("\n") ? "" : "\n") + copy.of(start, end) + text.substring(end);
    }

    private void editHead(TextEdits copy, VersionHead head) {
        copy.replace(value(newest, "from"), head.from().toString());
        NodeTuple until = TextEdits.find(newest, "until");
        if (until != null) {
            copy.removeLines(until);
        }
        NodeTuple source = tuple("source");
        String indent = " ".repeat(source.getKeyNode().getStartMark().getColumn());
        if (!head.source().isEmpty()) {
            copy.replace(
                    source,
                    "source:\n"
                            + head.source().entrySet().stream()
                                    .map(entry ->
                                            indent + "  " + entry.getKey() + ": " + TextEdits.quoted(entry.getValue()))
                                    .collect(Collectors.joining("\n")));
        }
        copy.replace(value(newest, "grade"), head.evidence().name());
        String status = head.status().name().toLowerCase(Locale.ROOT);
        String note = "note: " + TextEdits.quoted(head.note());
        NodeTuple old = TextEdits.find(newest, "note");
        copy.replace(value(newest, "status"), old == null ? status + "\n" + indent + note : status);
        if (old != null) {
            copy.replace(old, note);
        }
    }

    private static String dated(String file, LocalDate from) {
        String stem = file.substring(0, file.lastIndexOf('.')).replaceFirst(DAY, "");
        return stem + "-" + from + file.substring(file.lastIndexOf('.'));
    }

    private static String csv(List<SchemeAmount> rows) {
        StringBuilder csv = new StringBuilder();
        csv.append(String.join(",", rows.get(0).keys().keySet())).append(",amount\n");
        rows.forEach(row -> csv.append(String.join(",", row.keys().values()))
                .append(',')
                .append(row.amount())
                .append('\n'));
        return csv.toString();
    }

    private NodeTuple tuple(String key) {
        NodeTuple tuple = TextEdits.find(newest, key);
        if (tuple == null) {
            throw new IllegalStateException(path + " was read without " + key);
        }
        return tuple;
    }

    private static Node value(MappingNode holder, String key) {
        NodeTuple tuple = TextEdits.find(holder, key);
        if (tuple == null) {
            throw new IllegalStateException("A scheme was read without " + key);
        }
        return tuple.getValueNode();
    }
}
