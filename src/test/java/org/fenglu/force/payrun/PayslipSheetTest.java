package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.force.payrun.RunForTests.JANUARY;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.fenglu.kernel.money.Money;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A month's payslips as a sheet")
@ExtendWith(EmptyStore.class)
class PayslipSheetTest {

    private static final PayslipSheet.Progress SILENT = (rows, inAll) -> {};

    @TempDir
    Path folder;

    @Test
    void hasARowForEachOfficerAndAColumnForEachLine(DataSource source) throws IOException {
        RunForTests store = RunForTests.of(source, 450);
        store.officer(449, "region, scheme, grade", "'320100', 'linfen-shanxi', 'GRADE_3'");
        store.run(JANUARY);
        Path file = folder.resolve("payslips.csv");

        long rows = new PayslipSheet(source).write(JANUARY, null, file, SILENT);

        assertThat(rows).isEqualTo(450);
        assertThat(Files.readString(file)).startsWith("\uFEFF月份 month,单位 unit,人员编号 officerNo,");
        List<NamedCsvRecord> records = read(file);
        assertThat(records).hasSize(450);
        assertThat(records.get(0).getField("人员编号 officerNo")).isEqualTo("P0000000");
        assertThat(sum(records, "实发 net")).isEqualTo(store.ask("select sum(net) from payslip"));
        assertThat(sum(records, "养老保险（个人） PENSION_EMPLOYEE"))
                .isEqualTo(store.ask("select sum(amount) from payslip_line where code = 'PENSION_EMPLOYEE'"));
        NamedCsvRecord other = records.get(449);
        assertThat(other.getField("基础工资 BASE_WAGE")).isEmpty();
        assertThat(other.getField("月工资总额（备查） TOTAL")).isEqualTo("5300.00");
        assertThat(records.get(0).getField("月工资总额（备查） TOTAL")).isEmpty();
    }

    @Test
    void leavesTheFileThatWasThereUntilTheNewOneIsWhole(DataSource source) throws IOException {
        RunForTests store = RunForTests.of(source, 10);
        store.run(JANUARY);
        Path file = Files.writeString(folder.resolve("payslips.csv"), "old");
        PayslipSheet sheet = new PayslipSheet(source);

        assertThatThrownBy(() -> sheet.write(JANUARY.plusMonths(1), null, file, SILENT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-02");
        assertThatThrownBy(() -> sheet.write(JANUARY, null, folder.resolve("no/such/folder.csv"), SILENT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> sheet.write(JANUARY, null, file, (rows, inAll) -> {
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(sheet.write(JANUARY, "U00000", file, SILENT)).isEqualTo(10);
        assertThat(read(file)).hasSize(10);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "U1, U1",
        "=1+1, '''=1+1'",
        "+86, '''+86'",
        "-1, '''-1'",
        "@sum, '''@sum'",
        "'\t=1', '''\t=1'",
        "1-1, 1-1",
        "'', ''"
    })
    void aTextThatLooksLikeAFormulaStaysAText(String text, String cell) {
        assertThat(SheetRows.text(text)).isEqualTo(cell);
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static String sum(List<NamedCsvRecord> records, String column) {
        return String.valueOf(records.stream()
                .map(one -> Money.yuan(one.getField(column)))
                .mapToLong(Money::fen)
                .sum());
    }
}
