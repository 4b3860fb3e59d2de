package org.fenglu.ratebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fenglu.kernel.wage.GradeLadder;
import org.fenglu.kernel.wage.PayScheme;
import org.jspecify.annotations.Nullable;

/** A pay scheme: its ladder and its components in the order in which they are evaluated. */
public final class SchemeTable implements ValueReader<PayScheme> {

    /** A gross wage, and the same said in other words; on any other basis the engine would pay the wrong amount. */
    private static final List<String> MONEY_BASES = List.of("GROSS", "EXCL_EMPLOYER");

    private final SchemeSurroundings surroundings;

    SchemeTable(SchemeSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Returns a scheme that stands inside another file; it has no files beside it.
     *
     * @param values its keys
     * @param tables paths of the tables that it may refer to
     * @return null where something in it was complained about
     */
    public static @Nullable PayScheme inside(Block values, Set<String> tables) {
        SchemeSurroundings none = new SchemeSurroundings("", Map.of(), tables, new TreeSet<>(), true);
        return values.spot().make(() -> new SchemeTable(none).read(values));
    }

    @Override
    public @Nullable PayScheme read(Block values) {
        String nameZh = values.get("nameZh").written();
        Cell basis = values.get("moneyBasis");
        if (basis.text() != null && !MONEY_BASES.contains(basis.text())) {
            basis.refuse(RateSlip.MONEY_BASIS, String.join(", ", MONEY_BASES));
        }
        GradeLadder ladder = ladder(values);
        List<Block> blocks = values.blocks("components");
        SchemeParts parts = new SchemeParts(ladder, codes(blocks));
        for (Block block : blocks) {
            new ComponentBlock(block, parts, surroundings).read();
        }
        return values.make("components", () -> new PayScheme(nameZh, ladder, parts.components()));
    }

    private static GradeLadder ladder(Block values) {
        Set<String> grades = new HashSet<>();
        List<String> ordered = values.cells("ladder").stream()
                .filter(cell -> isNew(cell, grades))
                .map(Cell::written)
                .toList();
        return new GradeLadder(ordered);
    }

    private static boolean isNew(Cell cell, Set<String> grades) {
        String grade = cell.code();
        boolean isNew = grades.add(grade);
        if (!isNew && !grade.isEmpty()) {
            cell.spot().refuse(RateSlip.THERE_TWICE, "ladder", grade);
        }
        return isNew && !grade.isEmpty();
    }

    private static Set<String> codes(List<Block> blocks) {
        Set<String> codes = new TreeSet<>();
        for (Block block : blocks) {
            Cell code = block.find("code");
            if (code != null) {
                codes.add(code.written());
            }
            Cell kind = block.find("kind");
            if (kind != null && kind.written().equals(ComponentBlock.SPLIT)) {
                codes.addAll(block.block("shares").keys());
            }
        }
        return codes;
    }
}
