package org.fenglu.book.ratebook;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Replacements in a YAML text, each where a node stands; everything else stays as it was written. */
final class TextEdits {

    /**
     * A replacement.
     *
     * @param start first place replaced
     * @param end place after the last one
     * @param replacement what stands there then
     */
    private record Edit(int start, int end, String replacement) {}

    private final String text;
    private final TreeSet<Edit> edits = new TreeSet<>(Comparator.comparingInt(Edit::start));

    TextEdits(String text) {
        this.text = text;
    }

    /** Replaces what a node says. */
    void replace(Node node, String replacement) {
        edits.add(new Edit(start(node), end(node), replacement));
    }

    /** Replaces a key with all that it says. */
    void replace(NodeTuple key, String replacement) {
        edits.add(new Edit(start(key.getKeyNode()), end(key.getValueNode()), replacement));
    }

    /** Removes a key with all that it says, and the lines that it stands on. */
    void removeLines(NodeTuple key) {
        edits.add(new Edit(lineStart(start(key.getKeyNode())), lineEnd(end(key.getValueNode())), ""));
    }

    /** Returns a part of the text after the replacements in it. */
    String of(int start, int end) {
        StringBuilder out = new StringBuilder(text.substring(start, end));
        for (Edit edit : edits.descendingSet()) {
            if (edit.start() >= start && edit.end() <= end) {
                out.replace(edit.start() - start, edit.end() - start, edit.replacement());
            }
        }
        return out.toString();
    }

    /** Returns the first place of a node. */
    int start(Node node) {
        return place(node.getStartMark());
    }

    /** Returns the place after a node's last sign; the line ends that a block takes with it are not its own. */
    int end(Node node) {
        int end = place(last(node).getEndMark());
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    int lineStart(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    /** Returns the place after the line's end. */
    int lineEnd(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end + 1;
    }

    private int place(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    /** A block ends where the next thing begins, so its end is that of the last node inside. */
    private static Node last(Node node) {
        boolean isBlock = node instanceof CollectionNode<?> list
                && list.getFlowStyle() == FlowStyle.BLOCK
                && !list.getValue().isEmpty();
        if (!isBlock) {
            return node;
        }
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> keys = mapping.getValue();
            return last(keys.get(keys.size() - 1).getValueNode());
        }
        List<Node> items = ((SequenceNode) node).getValue();
        return last(items.get(items.size() - 1));
    }

    /** Returns a text as YAML has it on one line: as it is where nothing in it means something else, else in quotes. */
    static String quoted(String words) {
        boolean isDay = words.matches("\\d{4}-\\d{2}-\\d{2}");
        boolean isPlain = words.matches("[\\p{IsHan}\\p{L}（《〔“][^:#\\n\\[\\]{}&*!|>'\"%@`,]*[^:#\\s\\[\\]{},]")
                && !words.matches("(?i)true|false|null|yes|no|on|off");
        return isPlain || isDay ? words : "'" + words.replaceAll("\\s+", " ").replace("'", "''") + "'";
    }

    /** Returns the value of a key, or null where there is none. */
    static @Nullable NodeTuple find(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue().equals(key))
                .findFirst()
                .orElse(null);
    }
}
