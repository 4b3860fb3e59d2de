package org.fenglu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.people.roster.ImportFinding;
import org.fenglu.people.roster.ImportKind;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the import command answers")
class ImportAnswerTest {

    private static final Instant TIME = Instant.parse("2026-03-31T08:00:00Z");
    private static final ImportFinding GRADE =
            new ImportFinding(12, new Finding(FindingCode.UNKNOWN_GRADE, "grade", "AUX_9", "AUX_1, AUX_2"));
    private static final ImportFinding FILE =
            new ImportFinding(0, new Finding(FindingCode.FILE_EMPTY, "roster.csv", "0", "CSV"));

    @Test
    void allIsWell() {
        assertThat(ImportAnswer.lines(report(9, List.of(), 0, TIME), Wording.CHINESE))
                .containsExactly("roster.csv：读取 9 行，已全部导入。");
        assertThat(ImportAnswer.json(report(9, List.of(), 0, TIME), Wording.CHINESE))
                .isEqualTo("{\"kind\":\"ROSTER\",\"file\":\"roster.csv\",\"rowsRead\":9,\"rowsWritten\":9,"
                        + "\"recordedAt\":\"2026-03-31T08:00:00Z\",\"isKnown\":false,\"findingsInAll\":0,"
                        + "\"findings\":[]}");
    }

    @Test
    void theFileIsKnown() {
        assertThat(ImportAnswer.lines(report(0, List.of(), 0, TIME), Wording.ENGLISH))
                .containsExactly("roster.csv: this file was imported at 2026-03-31T08:00:00Z; nothing was changed.");
    }

    @Test
    void findingsSayWhereWhatAndWhatToDo() {
        List<String> lines = ImportAnswer.lines(report(0, List.of(FILE, GRADE), 2, null), Wording.CHINESE);

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("整个文件：");
        assertThat(lines.get(2)).startsWith("第 12 行，grade：").contains("AUX_9");
        assertThat(lines.get(3)).startsWith("    ").contains("AUX_1, AUX_2");
        assertThat(lines.get(4)).contains("发现 2 处问题").contains("没有导入任何一行");
    }

    @Test
    void fiftyFindingsAreShownAndTheOthersCounted() {
        ImportReport report = report(0, Collections.nCopies(999, GRADE), 4_321, null);

        List<String> lines = ImportAnswer.lines(report, Wording.CHINESE);

        assertThat(lines).hasSize(101);
        assertThat(lines.get(100)).contains("4321 处").contains("另有 4271 处未列出");
        assertThat(ImportAnswer.json(report, Wording.ENGLISH)).contains("\"findingsInAll\":4321");
    }

    private static ImportReport report(
            long written, List<ImportFinding> findings, long inAll, @Nullable Instant recordedAt) {
        return new ImportReport(ImportKind.ROSTER, "roster.csv", 9, written, findings, inAll, recordedAt);
    }
}
