package org.fenglu.book.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fenglu.book.ratebook.Block;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.WrittenValue;

/**
 * One figure that a case expects.
 *
 * @param name its whole name, as {@link Figures} has it
 * @param text what it must be
 * @param line where it stands
 */
record Expected(String name, String text, int line) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Returns everything that stands below a key, in the order of the file. */
    static List<Expected> below(Block expect) {
        List<Expected> all = new ArrayList<>();
        collect(expect, "", all);
        return all;
    }

    /** Returns the first part of the name. */
    String head() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static void collect(Block block, String prefix, List<Expected> all) {
        for (String key : block.keys()) {
            String name = prefix + key;
            if (block.isBlock(key)) {
                collect(block.block(key), name + ".", all);
            } else if (block.isListOfBlocks(key)) {
                List<Block> rows = block.blocks(key);
                for (int row = 0; row < rows.size(); row++) {
                    collect(rows.get(row), name + "." + (row + 1) + ".", all);
                }
            } else if (block.isList(key)) {
                List<WrittenValue> cells = block.cells(key);
                for (int place = 0; place < cells.size(); place++) {
                    all.add(of(name + "." + (place + 1), cells.get(place)));
                }
            } else {
                all.add(of(name, block.get(key)));
            }
        }
    }

    private static Expected of(String name, WrittenValue cell) {
        if (cell.text() != null
                && !cell.isText()
                && NUMBER.matcher(cell.written()).matches()) {
            cell.spot().refuse(RateError.NOT_QUOTED, cell.name(), cell.written());
        } else if (cell.text() != null && cell.written().isEmpty()) {
            cell.spot().refuse(RateError.CELL_EMPTY, cell.name(), "");
        }
        return new Expected(name, cell.written(), cell.spot().line());
    }
}
