package org.fenglu.whatif.handout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other libraries read the files again; every figure in them is the projection's own. */
@QuarkusTest
class HandoutResourceTest {

    private static final String REQUEST = """
            {
              "from": "2026-12", "months": 30,
              "person": {"bornOn": "2000-05", "retirement": "MALE_60"},
              "officer": {
                "region": "310000", "scheme": "example-seven-grade", "form": "DIRECT_CONTRACT", "payer": "GOVERNMENT",
                "status": "REGULAR", "hiredOn": "2026-12-01",
                "placement": {"GRADE": "AUX_4", "STEP": "1", "POST_FAMILY": "DUTY", "POST": "PATROL", "EDUCATION": "JUNIOR_COLLEGE"},
                "fund": {"rate": "7%"}
              },
              "facts": {"monthlyAssessment": "COMPETENT"},
              "career": {"byRule": true, "results": "COMPETENT"},
              "growth": {"averageWage": {"kind": "FIXED", "percent": "4%"}, "prices": {"kind": "FIXED", "percent": "2%"}}
            }
            """;

    @Test
    void pdfHasTheAssumptionsBeforeTheFigures() throws IOException {
        JsonPath projection = posted("/v1/projections").jsonPath();
        Response file = posted("/v1/projections/statement.pdf");
        file.then().statusCode(200).contentType("application/pdf");
        String text = text(file.asByteArray());

        assertThat(text).contains("多年薪酬测算书", "上海市", "假设", "逐年", "计算过程和依据");
        assertThat(projection.getList("assumptions.text", String.class))
                .isNotEmpty()
                .allSatisfy(assumed -> assertThat(text).contains(plain(assumed)));
        assertThat(text.indexOf("假设内容")).isLessThan(text.indexOf("逐年"));
    }

    @Test
    void pdfHasTheFiguresOfTheProjection() throws IOException {
        JsonPath projection = posted("/v1/projections").jsonPath();
        String text = text(posted("/v1/projections/statement.pdf").asByteArray());

        for (String figures : List.of("years.net", "years.employerCost", "years.monthlyNetToday", "years.band.p10")) {
            assertThat(projection.getList(figures, String.class)).hasSize(4).allSatisfy(figure -> assertThat(text)
                    .contains(figure));
        }
        assertThat(text)
                .contains(projection.getString("month.payslip.totals.net"))
                .contains(projection.getString("totals.net"), projection.getString("rateBook"));
        assertThat(projection.getList("month.steps.result", String.class))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(text).contains(result));
    }

    @Test
    void workbookHasTheFiguresOfTheProjectionAsNumbers() throws IOException {
        JsonPath projection = posted("/v1/projections").jsonPath();
        Response file = posted("/v1/projections/statement.xlsx");
        file.then().statusCode(200).contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("假设", "逐年", "逐月", "工资条", "计算过程和依据");
            assertThat(column(book, "逐年", "实发")).isEqualTo(amounts(projection, "years.net"));
            assertThat(column(book, "逐年", "应发")).isEqualTo(amounts(projection, "years.gross"));
            assertThat(column(book, "逐年", "P90")).isEqualTo(amounts(projection, "years.band.p90"));
            assertThat(column(book, "逐年", "公积金余额")).isEqualTo(amounts(projection, "years.fundBalance"));
            assertThat(column(book, "逐月", "实发"))
                    .isEqualTo(amounts(projection, "months.net"))
                    .hasSize(30);
            assertThat(column(book, "工资条", "金额（元）"))
                    .isEqualTo(amounts(projection, "month.payslip.lines.findAll { it.amount != '0.00' }.amount"));
        }
    }

    @Test
    void workbookStatesItsAssumptionsFirst() throws IOException {
        JsonPath projection = posted("/v1/projections").jsonPath();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(
                posted("/v1/projections/statement.xlsx").asByteArray()))) {
            List<String> first = book.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();

            assertThat(first).containsAll(projection.getList("assumptions.text", String.class));
        }
    }

    @Test
    void workbookIsEnglishForWhoAsksForEnglish() throws IOException {
        byte[] file = given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(REQUEST)
                .post("/v1/projections/statement.xlsx")
                .asByteArray();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Assumptions", "Years", "Months", "Payslip", "How it was calculated");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/projections/statement.pdf", "/v1/projections/statement.xlsx"})
    void whatCannotBeProjectedIsAProblemAndNoFile(String path) {
        given().contentType(ContentType.JSON)
                .body(REQUEST.replace("310000", "999999"))
                .post(path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("status", equalTo(422))
                .body("findings.field", hasItem("officer.region"));
    }

    private static Response posted(String path) {
        return given().contentType(ContentType.JSON).body(REQUEST).post(path);
    }

    private static List<BigDecimal> column(ReadableWorkbook book, String sheet, String head) throws IOException {
        List<Row> rows = book.findSheet(sheet).orElseThrow().read();
        int column = rows.get(0).stream().map(Cell::getText).toList().indexOf(head);
        return rows.stream()
                .skip(1)
                .map(row -> row.getCell(column))
                .map(HandoutResourceTest::number)
                .toList();
    }

    private static BigDecimal number(Cell cell) {
        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        return cell.asNumber().setScale(2);
    }

    private static List<BigDecimal> amounts(JsonPath projection, String path) {
        return projection.getList(path, String.class).stream()
                .map(BigDecimal::new)
                .toList();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pages = Loader.loadPDF(file)) {
            return plain(new PDFTextStripper().getText(pages));
        }
    }

    /** Lines are broken where a column ends. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
