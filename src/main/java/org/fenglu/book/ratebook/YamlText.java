package org.fenglu.book.ratebook;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML file as its keys stand in it, each with its line: nothing is guessed, nothing becomes a float. */
public final class YamlText {

    private YamlText() {}

    /**
     * Returns the keys of a file, or null where it is no YAML, which is complained about.
     *
     * @param file the file, at its first line
     * @param bytes its content
     * @param keys what should be written in an empty one
     */
    public static @Nullable Block open(Spot file, byte[] bytes, String keys) {
        String text = FileText.decoded(file, bytes);
        Node node = text == null ? null : compose(file, text, keys);
        return node == null ? null : new Block(file, "the file", node);
    }

    private static @Nullable Node compose(Spot file, String text, String keys) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node == null) {
                file.refuse(RateError.FILE_EMPTY, "", "", keys);
            }
            return node;
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            file.at(mark == null ? 1 : mark.getLine() + 1)
                    .refuse(RateError.NOT_YAML, String.valueOf(broken.getProblem()));
        } catch (YAMLException broken) {
            file.refuse(RateError.NOT_YAML, String.valueOf(broken.getMessage()));
        }
        return null;
    }
}
