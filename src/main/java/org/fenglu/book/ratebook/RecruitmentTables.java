package org.fenglu.book.ratebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenglu.kernel.career.recruitment.AgeRange;
import org.fenglu.kernel.career.recruitment.Education;
import org.fenglu.kernel.career.recruitment.EmploymentAge;
import org.fenglu.kernel.career.recruitment.EntryCondition;
import org.fenglu.kernel.career.recruitment.EntryTable;
import org.fenglu.kernel.career.recruitment.ProbationTerm;
import org.fenglu.kernel.career.recruitment.Relaxation;
import org.jspecify.annotations.Nullable;

/** Who may be hired, and how long a probation may be. */
final class RecruitmentTables {

    private static final int MOST_YEARS = 100;
    private static final int MOST_MONTHS = 600;

    private RecruitmentTables() {}

    static @Nullable EntryTable entry(Block values) {
        EntryTable.Basis basis = values.get("basis").oneOf(EntryTable.Basis.class);
        List<EntryCondition> conditions = values.blocks("conditions").stream()
                .map(RecruitmentTables::condition)
                .filter(Objects::nonNull)
                .toList();
        return values.make("conditions", () -> new EntryTable(basis, conditions));
    }

    static EmploymentAge employmentAge(Block values) {
        return new EmploymentAge(values.get("least").whole(1, MOST_YEARS));
    }

    static ProbationTerm probation(Block values) {
        Map<Integer, Integer> byContract = new HashMap<>();
        for (Block rung : values.blocks("byContract")) {
            WrittenValue from = rung.get("fromMonths");
            int months = rung.get("months").whole(1, MOST_MONTHS);
            if (byContract.putIfAbsent(from.whole(1, MOST_MONTHS), months) != null) {
                from.spot().refuse(RateError.THERE_TWICE, "fromMonths", from.written());
            }
        }
        return new ProbationTerm(byContract, values.get("openEnded").whole(1, MOST_MONTHS));
    }

    private static @Nullable EntryCondition condition(Block block) {
        String family = code(block.find("postFamily"));
        String post = code(block.find("post"));
        Integer from = years(block, "ageFrom");
        Integer through = years(block, "ageThrough");
        WrittenValue end = block.find("ageEnd");
        AgeRange.End until = end == null ? null : end.oneOf(AgeRange.End.class);
        Education education = education(block);
        Relaxation veterans = relaxation(block.findBlock("veterans"));
        return block.make(
                "ageThrough",
                () -> new EntryCondition(family, post, new AgeRange(from, through, until), education, veterans));
    }

    private static Relaxation relaxation(@Nullable Block block) {
        if (block == null) {
            return Relaxation.NONE;
        }
        List<String> open = block.has("open")
                ? block.cells("open").stream()
                        .map(cell -> cell.oneOf(List.of("age", "education")))
                        .toList()
                : List.of();
        return new Relaxation(
                years(block, "ageThrough"), education(block), open.contains("age"), open.contains("education"));
    }

    private static @Nullable Education education(Block block) {
        WrittenValue cell = block.find("education");
        return cell == null ? null : cell.oneOf(Education.class);
    }

    private static @Nullable Integer years(Block block, String key) {
        WrittenValue cell = block.find(key);
        return cell == null ? null : Integer.valueOf(cell.whole(1, MOST_YEARS));
    }

    private static @Nullable String code(@Nullable WrittenValue cell) {
        return cell == null ? null : cell.code();
    }
}
