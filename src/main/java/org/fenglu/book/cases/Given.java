package org.fenglu.book.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.Block;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.Spot;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a case gives to its rule; a key of a variant stands before the same key of the case.
 *
 * @param layers where a key is looked up, first one first; none where nothing is given
 * @param spot where the case complains about a key that is missing
 * @param known how a table of the case's own is known
 */
record Given(List<Block> layers, Spot spot, CaseSource known) {

    private static final int MOST = 100_000;

    Given {
        layers = List.copyOf(layers);
    }

    boolean has(String key) {
        return layers.stream().anyMatch(layer -> layer.has(key));
    }

    boolean isBlock(String key) {
        Block layer = layer(key);
        return layer != null && layer.isBlock(key);
    }

    boolean isList(String key) {
        Block layer = layer(key);
        return layer != null && layer.isList(key);
    }

    /** Returns all keys, where they are names of the case's own. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        layers.forEach(layer -> keys.addAll(layer.keys()));
        return keys;
    }

    /** Returns where a key stands, or the case where it is missing. */
    Spot spot(String key) {
        Block layer = layer(key);
        return layer == null ? spot : layer.spot(key);
    }

    /** Returns a value that must be there. */
    WrittenValue cell(String key) {
        Block layer = layer(key);
        if (layer == null) {
            spot.refuse(RateError.KEY_MISSING, key, "given");
            return new WrittenValue(spot, key, null, true);
        }
        return layer.get(key);
    }

    /** Returns what a reader makes of a value, or what stands for it where the key is missing. */
    <T> T or(T otherwise, String key, Function<WrittenValue, T> reader) {
        T found = find(key, reader);
        return found == null ? otherwise : found;
    }

    /** Returns what a reader makes of a value, or null where the key is missing. */
    <T> @Nullable T find(String key, Function<WrittenValue, T> reader) {
        Block layer = layer(key);
        WrittenValue cell = layer == null ? null : layer.find(key);
        return cell == null ? null : reader.apply(cell);
    }

    Money money(String key) {
        return cell(key).money();
    }

    Quantity quantity(String key) {
        return cell(key).quantity();
    }

    Rate share(String key) {
        return cell(key).share();
    }

    LocalDate date(String key) {
        return cell(key).date();
    }

    YearMonth month(String key) {
        return cell(key).month();
    }

    /** Returns a whole number from zero up. */
    int count(String key) {
        return cell(key).whole(0, MOST);
    }

    int countOr(int otherwise, String key) {
        return or(otherwise, key, cell -> cell.whole(0, MOST));
    }

    /** Returns the values of a list; none where the key is missing. */
    List<WrittenValue> cells(String key) {
        return has(key) ? Objects.requireNonNull(layer(key)).cells(key) : List.of();
    }

    /** Returns the values of a list, or as many of the one value that stands there. */
    <T> List<T> series(String key, int size, Function<WrittenValue, T> reader) {
        if (!isList(key)) {
            return Collections.nCopies(size, reader.apply(cell(key)));
        }
        List<WrittenValue> cells = cells(key);
        if (cells.size() != size) {
            spot(key).refuse(RateError.KEYS_COUNT, key, String.valueOf(cells.size()), String.valueOf(size));
        }
        T missing = reader.apply(new WrittenValue(spot(key), key, null, true));
        return Stream.concat(cells.stream().map(reader), Collections.nCopies(size, missing).stream())
                .limit(size)
                .toList();
    }

    /** Returns what stands below a key; without the key nothing is given there. */
    Given below(String key) {
        Block layer = layer(key);
        Block block = layer == null ? null : layer.findBlock(key);
        return new Given(block == null ? List.of() : List.of(block), spot(key), known);
    }

    /** Returns the mappings of a list; none where the key is missing. */
    List<Given> list(String key) {
        List<Given> all = new ArrayList<>();
        if (has(key)) {
            for (Block block : Objects.requireNonNull(layer(key)).blocks(key)) {
                all.add(new Given(List.of(block), block.spot(), known));
            }
        }
        return all;
    }

    /** Returns the same with more keys that stand before these. */
    Given after(Given first) {
        List<Block> all = new ArrayList<>(first.layers);
        all.addAll(layers);
        return new Given(all, spot, known);
    }

    /** The layer that has a key, else the last one, or null without any; no other layer then calls the key unknown. */
    private @Nullable Block layer(String key) {
        Block chosen = null;
        for (Block layer : layers) {
            layer.pass(key);
            if (chosen == null && layer.has(key)) {
                chosen = layer;
            }
        }
        return chosen != null || layers.isEmpty() ? chosen : layers.get(layers.size() - 1);
    }
}
