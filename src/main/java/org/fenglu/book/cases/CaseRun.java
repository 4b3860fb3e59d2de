package org.fenglu.book.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.book.ratebook.Block;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.RateFindings;
import org.fenglu.book.ratebook.Spot;
import org.fenglu.book.ratebook.YamlText;
import org.fenglu.kernel.rates.RateBook;
import org.jspecify.annotations.Nullable;

/** Reads one case, lets its rule answer it, and compares every figure exactly. */
final class CaseRun {

    private static final String KEYS = "id, title, sources, grade, kind, rule, given, expect";

    private final String file;
    private final RateBook book;
    private final RateFindings findings = new RateFindings();

    private CaseRun(String file, RateBook book) {
        this.file = file;
        this.book = book;
    }

    /**
     * Returns what becomes of a case.
     *
     * @param file its path, for the complaints
     * @param bytes its content
     * @param book the law's numbers
     */
    static CaseResult result(String file, byte[] bytes, RateBook book) {
        CaseRun run = new CaseRun(file, book);
        Block root = YamlText.open(new Spot(run.findings, file, 1), bytes, KEYS);
        return root == null ? run.refused(file, "", "") : run.result(root);
    }

    private CaseResult result(Block root) {
        GoldenCase golden = GoldenCase.read(root);
        if (!file.endsWith("/" + golden.id() + ".yaml") && !file.equals(golden.id() + ".yaml")) {
            root.spot("id").refuse(RateError.NOT_AS_EXPECTED, "id", golden.id(), file);
        }
        Figures figures = new Figures();
        String failure = answer(golden, figures);
        if (failure == null) {
            root.end();
        }
        if (findings.count() > 0) {
            return refused(golden.id().isEmpty() ? file : golden.id(), golden.title(), golden.grade());
        }
        List<Mismatch> mismatches = failure == null ? mismatches(golden.expected(), figures) : List.of();
        return new CaseResult(
                file,
                golden.id(),
                golden.title(),
                golden.grade(),
                golden.expected().size(),
                mismatches,
                List.of(),
                failure);
    }

    private CaseResult refused(String id, String title, String grade) {
        return new CaseResult(file, id, title, grade, 0, List.of(), findings.all(), null);
    }

    /** Lets the rule answer each variant; a rule that breaks off fails its own case and no other. */
    private @Nullable String answer(GoldenCase golden, Figures figures) {
        CaseRule rule = golden.rule();
        if (rule == null) {
            return "no rule";
        }
        try {
            for (Map.Entry<String, Given> variant : golden.given().entrySet()) {
                rule.answer(
                        variant.getValue(),
                        book,
                        variant.getKey().isEmpty() ? figures : figures.under(variant.getKey()));
            }
            return null;
        } catch (RuntimeException broken) {
            return broken.getMessage() == null ? broken.toString() : broken.getMessage();
        }
    }

    private static List<Mismatch> mismatches(List<Expected> expected, Figures figures) {
        List<Mismatch> mismatches = new ArrayList<>();
        for (Expected figure : expected) {
            Figure found = figures.find(figure.name());
            if (found == null) {
                mismatches.add(new Mismatch(figure.name(), figure.line(), figure.text(), figures.refusal(), null));
            } else if (!found.is(figure.text())) {
                Long difference = found.differenceFen(figure.text());
                mismatches.add(new Mismatch(figure.name(), figure.line(), figure.text(), found.text(), difference));
            }
        }
        return mismatches;
    }
}
