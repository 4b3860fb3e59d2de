package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The amounts of one component in the text of a scheme, by shape and not by kind: each with the node that holds it. */
final class AmountPlaces {

    private static final String AMOUNT = "amount";
    private static final String RESULT = "result";
    private static final List<String> FIELDS = List.of(AMOUNT, "rate", "perYear", "capAmount");
    private static final List<String> LISTS = List.of("rows", "bands");

    private final MappingNode component;
    private final Map<String, byte[]> files;
    private final String folder;
    private final List<AmountPlace> places = new ArrayList<>();

    private AmountPlaces(MappingNode component, Map<String, byte[]> files, String folder) {
        this.component = component;
        this.files = files;
        this.folder = folder;
    }

    /**
     * Returns a component's amounts, in the order of the file.
     *
     * @param folder of the scheme, with a slash at its end
     */
    static List<AmountPlace> found(MappingNode component, Map<String, byte[]> files, String folder) {
        AmountPlaces read = new AmountPlaces(component, files, folder);
        FIELDS.forEach(field -> read.add(component, field, Map.of()));
        LISTS.forEach(read::list);
        read.results();
        read.file();
        return read.places;
    }

    private void list(String key) {
        if (value(component, key) instanceof SequenceNode rows) {
            for (Node node : rows.getValue()) {
                MappingNode row = (MappingNode) node;
                Map<String, String> keys = new LinkedHashMap<>();
                for (NodeTuple tuple : row.getValue()) {
                    if (!FIELDS.contains(text(tuple.getKeyNode()))) {
                        keys.put(text(tuple.getKeyNode()), text(tuple.getValueNode()));
                    }
                }
                FIELDS.forEach(field -> add(row, field, keys));
            }
        }
    }

    private void results() {
        if (value(component, "amountByResult") instanceof MappingNode byResult) {
            for (NodeTuple tuple : byResult.getValue()) {
                Map<String, String> keys = Map.of(RESULT, text(tuple.getKeyNode()));
                add(AMOUNT, keys, tuple.getValueNode());
            }
        }
    }

    private void file() {
        Node file = value(component, "file");
        if (file == null) {
            return;
        }
        List<String> columns = new ArrayList<>();
        ((SequenceNode) find("keys")).getValue().forEach(key -> columns.add(text(key)));
        columns.add(AMOUNT);
        String path = folder + text(file);
        Spot spot = new Spot(new RateFindings(), path, 1);
        for (CsvRow row : new CsvFile(spot, columns, Set.of()).rows(Objects.requireNonNull(files.get(path)))) {
            Map<String, String> keys = new LinkedHashMap<>();
            columns.stream().filter(column -> !column.equals(AMOUNT)).forEach(key -> keys.put(key, row.text(key)));
            add(AMOUNT, keys, file, row.text(AMOUNT));
        }
    }

    private void add(MappingNode holder, String field, Map<String, String> keys) {
        Node node = value(holder, field);
        if (node instanceof ScalarNode) {
            add(field, keys, node);
        }
    }

    private void add(String field, Map<String, String> keys, Node node) {
        add(field, keys, node, text(node));
    }

    private void add(String field, Map<String, String> keys, Node node, String written) {
        Node period = value(component, "period");
        boolean isYearly = period != null && text(period).equals("ANNUAL");
        SchemeAmount amount =
                new SchemeAmount(text(find("code")), text(find("nameZh")), keys, field, isYearly, Money.yuan(written));
        places.add(new AmountPlace(amount, node, text(node).equals(written) ? "" : folder + text(node)));
    }

    private Node find(String key) {
        Node node = value(component, key);
        if (node == null) {
            throw new IllegalStateException("A component without " + key + " was read");
        }
        return node;
    }

    private static @Nullable Node value(MappingNode holder, String key) {
        NodeTuple tuple = TextEdits.find(holder, key);
        return tuple == null ? null : tuple.getValueNode();
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue().strip();
    }

    /**
     * An amount and where it stands.
     *
     * @param amount the amount
     * @param node what is written in the scheme's file: the amount, or the name of the file that has it
     * @param file path of that file, or empty
     */
    record AmountPlace(SchemeAmount amount, Node node, String file) {}
}
