package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.TableAmount;
import org.fenglu.kernel.staff.Dimension;
import org.jspecify.annotations.Nullable;

/** The rows of a TABLE component, in the scheme's own file or in a CSV file beside it. */
final class AmountTable {

    private static final int MOST_KEYS = 3;
    private static final String AMOUNT = "amount";

    private final Block block;
    private final SchemeParts parts;
    private final SchemeSurroundings surroundings;
    private final Map<List<String>, Money> cells = new LinkedHashMap<>();

    AmountTable(Block block, SchemeParts parts, SchemeSurroundings surroundings) {
        this.block = block;
        this.parts = parts;
        this.surroundings = surroundings;
    }

    /** Returns the table, or null where its keys are unclear. */
    @Nullable
    TableAmount read() {
        List<Dimension> keys = keys();
        WrittenValue file = block.find("file");
        if ((file == null) != block.has("rows")) {
            block.spot().refuse(RateError.ROWS_OR_FILE, block.name());
            keys = List.of();
        }
        if (keys.isEmpty()) {
            passOver(file);
            return null;
        }
        if (file != null) {
            readFile(file, keys);
        } else {
            readRows(keys);
        }
        WrittenValue gap = block.find("gap");
        return new TableAmount(keys, tree(cells), gap == null ? null : gap.written());
    }

    private void passOver(@Nullable WrittenValue file) {
        block.letPass(Set.of("rows", "gap"));
        if (file != null) {
            surroundings.file(file.written());
        }
    }

    private void readRows(List<Dimension> keys) {
        for (Block row : block.blocks("rows")) {
            put(
                    row.spot(),
                    keys.stream()
                            .map(key -> key(key, row.get(DimensionNames.name(key))))
                            .toList(),
                    row.get(AMOUNT));
        }
    }

    private List<Dimension> keys() {
        List<Dimension> keys = new ArrayList<>();
        List<WrittenValue> names = block.cells("keys");
        for (WrittenValue name : names) {
            Dimension key = DimensionNames.dimension(name.spot(), name.written());
            if (key == null) {
                return List.of();
            }
            if (keys.contains(key)) {
                name.spot().refuse(RateError.THERE_TWICE, "keys", name.written());
            }
            keys.add(key);
        }
        if (keys.size() > MOST_KEYS || (names.isEmpty() && block.has("keys"))) {
            block.spot("keys").refuse(RateError.KEYS_COUNT, "keys", String.valueOf(keys.size()), "1 - " + MOST_KEYS);
            return List.of();
        }
        return keys;
    }

    private void readFile(WrittenValue file, List<Dimension> keys) {
        byte[] bytes = surroundings.file(file.written());
        if (bytes == null) {
            file.refuse(RateError.SCHEME_FILE_MISSING, surroundings.folder());
            return;
        }
        List<String> columns =
                new ArrayList<>(keys.stream().map(DimensionNames::name).toList());
        columns.add(AMOUNT);
        Spot spot = new Spot(file.spot().findings(), surroundings.folder() + file.written(), 1);
        for (CsvRow row : new CsvFile(spot, columns, Set.of()).rows(bytes)) {
            put(
                    row.spot(),
                    keys.stream()
                            .map(key -> key(key, row.cell(DimensionNames.name(key))))
                            .toList(),
                    row.cell(AMOUNT));
        }
    }

    private String key(Dimension dimension, WrittenValue cell) {
        return ComponentBlock.place(parts, dimension, cell);
    }

    private void put(Spot spot, List<String> keys, WrittenValue amount) {
        if (cells.putIfAbsent(keys, amount.money()) != null) {
            spot.refuse(RateError.THERE_TWICE, "rows", String.join(" / ", keys));
        }
    }

    private static TableAmount.Cell tree(Map<List<String>, Money> cells) {
        Money amount = cells.get(List.<String>of());
        if (amount != null) {
            return new TableAmount.Cell(amount, Map.of());
        }
        Map<String, Map<List<String>, Money>> byFirst = new LinkedHashMap<>();
        cells.forEach((keys, value) -> byFirst.computeIfAbsent(keys.get(0), first -> new LinkedHashMap<>())
                .put(keys.subList(1, keys.size()), value));
        Map<String, TableAmount.Cell> below = new HashMap<>();
        byFirst.forEach((first, rest) -> below.put(first, tree(rest)));
        return new TableAmount.Cell(null, below);
    }
}
