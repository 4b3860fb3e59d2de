package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read key by key.
 *
 * <p>A key that is there twice is complained about at once, a key that was not asked for at the {@link #end}.
 */
public final class Block {

    /** No number of complaints, so that a value made of stand-ins complains about nothing. */
    private static final int NEVER = -1;

    private final Spot spot;
    private final String name;
    private final boolean isBroken;
    private final int opened;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Block> mappings = new LinkedHashMap<>();
    private final List<Block> listed = new ArrayList<>();

    /** Opens a mapping; a node that is none is complained about and then answers with stand-ins. */
    Block(Spot spot, String name, @Nullable Node node) {
        this.spot = spot;
        this.name = name;
        this.isBroken = !(node instanceof MappingNode);
        this.opened = spot.findings().count();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::put);
        } else if (node != null) {
            spot.refuse(RateError.NO_KEYS, name, "");
        }
    }

    private void put(NodeTuple tuple) {
        int line = line(tuple.getKeyNode());
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            spot.at(line).refuse(RateError.KEY_TWICE, key, String.valueOf(lines.get(key)));
        } else {
            lines.put(key, line);
        }
    }

    /** Returns what the block is called in a complaint. */
    public String name() {
        return name;
    }

    /** Returns where the block stands. */
    public Spot spot() {
        return spot;
    }

    /** Returns where a key stands, or the block where it is missing. */
    public Spot spot(String key) {
        Integer line = lines.get(key);
        return line == null ? spot : spot.at(line);
    }

    /** Returns all keys, in the order of the file, where they are names of the table's own. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Returns whether a key is there; asking does not make it known. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Makes a value of what was read here; see {@link Spot#make}. */
    <T> @Nullable T make(String key, Spot.Maker<T> value) {
        return spot(key).make(isBroken ? NEVER : opened, value);
    }

    /** Accepts keys that are not asked for, where it cannot be told what belongs in them. */
    void letPass(Set<String> keys) {
        asked.addAll(keys);
    }

    /** Says that a key is known though it is not read here. */
    public void pass(String key) {
        asked.add(key);
    }

    /** Returns whether a key has keys of its own below it. */
    public boolean isBlock(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** Returns whether a key has a list. */
    public boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** Returns whether a key has a list of mappings. */
    public boolean isListOfBlocks(String key) {
        return values.get(key) instanceof SequenceNode list
                && !list.getValue().isEmpty()
                && list.getValue().stream().allMatch(MappingNode.class::isInstance);
    }

    /** Returns a value that must be there. */
    public WrittenValue get(String key) {
        Node node = ask(key, true);
        return node == null ? new WrittenValue(spot, key, null, true) : cell(key, node);
    }

    /** Returns a value, or null where the key is missing. */
    public @Nullable WrittenValue find(String key) {
        Node node = ask(key, false);
        return node == null ? null : cell(key, node);
    }

    /** Returns a mapping that must be there. */
    public Block block(String key) {
        return mapping(key, ask(key, true));
    }

    /** Returns a mapping, or null where the key is missing. */
    public @Nullable Block findBlock(String key) {
        Node node = ask(key, false);
        return node == null ? null : mapping(key, node);
    }

    /** Returns the mappings of a list that must be there. */
    public List<Block> blocks(String key) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : list(key)) {
            blocks.add(new Block(spot.at(line(node)), key + " " + (blocks.size() + 1), node));
        }
        listed.addAll(blocks);
        return blocks;
    }

    /** Returns the values of a list that must be there; an empty list is written []. */
    public List<WrittenValue> cells(String key) {
        return list(key).stream().map(node -> cell(key, node)).toList();
    }

    /** Complains about every key that was not asked for, here and in the mappings inside. */
    public void end() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                spot(key).refuse(RateError.KEY_UNKNOWN, name, key, String.join(", ", asked));
            }
        }
        mappings.values().forEach(Block::end);
        listed.forEach(Block::end);
    }

    private Block mapping(String key, @Nullable Node node) {
        return mappings.computeIfAbsent(key, name -> new Block(spot(name), name, node));
    }

    private List<Node> list(String key) {
        Node node = ask(key, true);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            spot(key).refuse(RateError.NO_LIST, key, "");
        }
        return List.of();
    }

    private @Nullable Node ask(String key, boolean isRequired) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null && isRequired && !isBroken) {
            spot.refuse(RateError.KEY_MISSING, key, name);
        }
        return node;
    }

    private WrittenValue cell(String key, Node node) {
        Spot where = spot.at(line(node));
        if (node instanceof ScalarNode scalar) {
            boolean isQuoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
            return new WrittenValue(where, key, scalar.getValue().strip(), isQuoted);
        }
        where.refuse(RateError.NO_SINGLE_VALUE, key, "");
        return new WrittenValue(where, key, null, true);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
