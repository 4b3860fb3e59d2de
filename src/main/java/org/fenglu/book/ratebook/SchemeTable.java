package org.fenglu.book.ratebook;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.kind.BorneShare;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentUse;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.KindCode;
import org.fenglu.kernel.pay.wage.kind.MoneyBasis;
import org.fenglu.kernel.pay.wage.kind.Proration;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.PositionLadder;
import org.fenglu.kernel.pay.wage.scheme.PostTable;
import org.fenglu.kernel.pay.wage.scheme.SchemeTerms;
import org.jspecify.annotations.Nullable;

/** A pay scheme: its ladder and its components in the order in which they are evaluated. */
public final class SchemeTable implements ValueReader<PayScheme> {

    /** A gross wage, and the same said in other words; on any other basis the engine would pay the wrong amount. */
    private static final List<MoneyBasis> MONEY_BASES = List.of(MoneyBasis.GROSS, MoneyBasis.EXCL_EMPLOYER);

    /** The line of the employee's share, where the employer bears it. */
    private static final String BORNE_SHARE = "EMPLOYEE_SHARE_BORNE";

    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final int MOST_STEPS = 100;

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
        SchemeTerms terms = terms(values);
        List<Block> blocks = values.blocks("components");
        SchemeParts parts = new SchemeParts(terms, basis(values), codes(blocks));
        for (Block block : blocks) {
            new ComponentBlock(block, parts, surroundings).read();
        }
        borneShare(values, parts);
        return values.make("components", () -> new PayScheme(nameZh, terms, parts.components()));
    }

    private static @Nullable MoneyBasis basis(Block values) {
        WrittenValue cell = values.find("moneyBasis");
        if (cell == null) {
            return null;
        }
        for (MoneyBasis basis : MONEY_BASES) {
            if (basis.name().equals(cell.written())) {
                return basis;
            }
        }
        cell.refuse(
                RateError.MONEY_BASIS,
                MONEY_BASES.stream().map(MoneyBasis::name).collect(Collectors.joining(", ")));
        return MoneyBasis.GROSS;
    }

    private SchemeTerms terms(Block values) {
        List<String> grades = ordered(values, "ladder");
        Map<String, Integer> steps = new HashMap<>();
        Block numbered = values.findBlock("steps");
        if (numbered != null) {
            numbered.keys()
                    .forEach(grade -> steps.put(grade, numbered.get(grade).whole(1, MOST_STEPS)));
        }
        GradeLadder ladder = values.make("steps", () -> new GradeLadder(grades, steps));
        return new SchemeTerms(
                ladder == null ? new GradeLadder(grades) : ladder,
                new PositionLadder(values.has("positions") ? ordered(values, "positions") : List.of()),
                posts(values),
                values.has("unpaidEvents") ? ordered(values, "unpaidEvents") : List.of(),
                values.has("gaps")
                        ? values.cells("gaps").stream()
                                .map(WrittenValue::written)
                                .toList()
                        : List.of());
    }

    private @Nullable String posts(Block values) {
        WrittenValue posts = values.find("posts");
        if (posts == null) {
            return null;
        }
        if (!REGION.matcher(posts.written()).matches()) {
            posts.refuse(RateError.NOT_PLACE, "420000");
        } else if (!surroundings
                .tables()
                .contains(PostTable.key(posts.written()).table())) {
            posts.refuse(
                    RateError.NOT_AS_EXPECTED, PostTable.key(posts.written()).table());
        }
        return posts.written();
    }

    /**
     * Where the employer bears the employee's share, it is a line; whether it is wage is disputed, so it can be said.
     */
    private static void borneShare(Block values, SchemeParts parts) {
        Block contributions = values.findBlock("contributions");
        String bearer = contributions == null
                ? "EMPLOYEE"
                : contributions.get("employeeShareBornBy").oneOf(List.of("EMPLOYEE", "EMPLOYER"));
        WrittenValue counts = contributions == null ? null : contributions.find("countsAsWage");
        boolean isWage = counts == null || counts.flag();
        if (bearer.equals("EMPLOYER")) {
            Set<Flag> flags = EnumSet.of(Flag.PAYABLE_ON_INJURY_LEAVE, Flag.PAYABLE_ON_PROBATION);
            if (isWage) {
                flags.addAll(EnumSet.of(Flag.TAXABLE, Flag.CONTRIBUTION_BASE, Flag.HOUSING_FUND_BASE));
            }
            parts.add(
                    new Component(
                            BORNE_SHARE,
                            "单位承担的个人缴费",
                            new BorneShare(isWage),
                            MoneyBasis.GROSS,
                            flags,
                            Condition.ALWAYS,
                            ComponentUse.PAID,
                            Proration.WHOLE,
                            0,
                            Rounding.FEN_HALF_UP),
                    values.spot("contributions"));
        }
    }

    private static List<String> ordered(Block values, String key) {
        Set<String> seen = new HashSet<>();
        return values.cells(key).stream()
                .filter(cell -> isNew(cell, key, seen))
                .map(WrittenValue::written)
                .toList();
    }

    private static boolean isNew(WrittenValue cell, String key, Set<String> grades) {
        String grade = cell.code();
        boolean isNew = grades.add(grade);
        if (!isNew && !grade.isEmpty()) {
            cell.spot().refuse(RateError.THERE_TWICE, key, grade);
        }
        return isNew && !grade.isEmpty();
    }

    private static Set<String> codes(List<Block> blocks) {
        Set<String> codes = new TreeSet<>();
        for (Block block : blocks) {
            WrittenValue code = block.find("code");
            if (code != null) {
                codes.add(code.written());
            }
            WrittenValue kind = block.find("kind");
            if (kind != null && kind.written().equals(KindCode.SPLIT_OF.name())) {
                codes.addAll(block.block("shares").keys());
            }
        }
        return codes;
    }
}
