package org.fenglu.book.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.book.ratebook.Block;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A case as its file has it.
 *
 * @param id its id, which is the name of its file
 * @param title what it shows
 * @param grade how well its rule is known
 * @param rule what is asked, or null where no such rule is known, which was complained about
 * @param given what is given, by variant; under an empty name where there are no variants
 * @param expected every figure that is compared
 */
record GoldenCase(
        String id,
        String title,
        String grade,
        @Nullable CaseRule rule,
        Map<String, Given> given,
        List<Expected> expected) {

    private static final List<String> GRADES = List.of("A", "B", "C", "A-rule", "B-rule");
    private static final List<String> KINDS = List.of("published_example", "third_party_case", "derived");
    private static final String ALL = "all";

    /** Reads a case; what is wrong is complained about where it stands. */
    static GoldenCase read(Block root) {
        String id = root.get("id").written();
        String title = filled(root.get("title"));
        List<WrittenValue> sources = root.cells("sources");
        if (sources.isEmpty() && root.has("sources")) {
            root.spot("sources").refuse(RateError.NO_DOCUMENT, "sources", "[]");
        }
        String grade = root.get("grade").oneOf(GRADES);
        root.get("kind").oneOf(KINDS);
        CaseRule rule = CaseRules.named(root.get("rule"));
        root.find("note");
        if (root.has("hypothetical")) {
            root.cells("hypothetical");
        }
        Evidence evidence = Evidence.valueOf(grade.substring(0, 1));
        String document = sources.isEmpty() ? id : filled(sources.get(0));
        Citation citation = new Citation(document.isEmpty() ? "?" : document, null, id, null, null);
        return new GoldenCase(id, title, grade, rule, given(root, new CaseSource(citation, evidence)), expected(root));
    }

    private static String filled(WrittenValue cell) {
        if (cell.text() != null && cell.written().isEmpty()) {
            cell.spot().refuse(RateError.CELL_EMPTY, cell.name(), "");
        }
        return cell.written();
    }

    private static Map<String, Given> given(Block root, CaseSource known) {
        Given base = new Given(List.of(root.block("given")), root.spot("given"), known);
        Block variants = root.findBlock("variants");
        if (variants == null) {
            return Map.of("", base);
        }
        Map<String, Given> all = new LinkedHashMap<>();
        for (String name : variants.keys()) {
            Block variant = variants.block(name);
            all.put(name, base.after(new Given(List.of(variant), variant.spot(), known)));
        }
        return all;
    }

    /** What is compared: everything that is expected, or the names that the case says it asserts. */
    private static List<Expected> expected(Block root) {
        Block expect = root.block("expect");
        List<Expected> all = Expected.below(expect);
        List<Expected> compared = all;
        if (root.isList("asserts")) {
            List<String> names = expect.keys().stream().toList();
            List<String> asserted = root.cells("asserts").stream()
                    .map(cell -> names.isEmpty() ? "" : cell.oneOf(names))
                    .toList();
            compared = new ArrayList<>(all);
            compared.removeIf(figure -> !asserted.contains(figure.head()));
        } else if (root.has("asserts")) {
            root.get("asserts").oneOf(List.of(ALL));
        }
        if (compared.isEmpty() && root.has("expect")) {
            root.spot("expect").refuse(RateError.NOTHING_EXPECTED, "expect", "");
        }
        return compared;
    }
}
