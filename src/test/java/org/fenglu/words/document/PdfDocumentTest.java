package org.fenglu.words.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfDocumentTest {

    private static final String HEADS = "月份领取人算式和依据金额（元）";

    @Test
    void printsEveryTextOnceAndInOrder() {
        Document statement = SampleDocument.statement();
        List<List<String>> pages = PrintedPages.lines(PdfDocument.file(statement));
        StringBuilder read = new StringBuilder(PrintedPages.text(pages.get(0)));
        for (List<String> page : pages.subList(1, pages.size())) {
            String text = PrintedPages.text(page);
            assertThat(text).startsWith(HEADS);
            read.append(text.substring(HEADS.length()));
        }
        assertThat(read.toString()).isEqualTo(texts(statement));
    }

    @Test
    void countsItsPages() {
        List<List<String>> pages = PrintedPages.lines(PdfDocument.file(SampleDocument.statement()));
        assertThat(pages).hasSizeGreaterThan(2);
        for (int page = 0; page < pages.size(); page++) {
            String foot = "因工死亡待遇说明书　制表日期 2026-11-22　第 " + (page + 1) + " 页，共 " + pages.size() + " 页";
            assertThat(pages.get(page).get(pages.get(page).size() - 1)).isEqualTo(foot);
        }
    }

    @Test
    void cutsNoRow() {
        List<List<String>> pages = PrintedPages.lines(PdfDocument.file(SampleDocument.statement()));
        for (List<String> page : pages.subList(1, pages.size())) {
            assertThat(PrintedPages.text(page)).matches(HEADS + "20\\d\\d-\\d\\d.*");
        }
    }

    @Test
    void runsARowThatIsTallerThanAPageOverPages() {
        String tall = "逐月说明，".repeat(3000);
        Section section = new Section("", "", List.of(TableColumn.text("说明", 1)), List.of(List.of(tall)));
        List<List<String>> pages = PrintedPages.lines(PdfDocument.file(withSections(List.of(section))));
        String read = String.join("", pages.stream().map(PrintedPages::text).toList());
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(read.chars().filter(sign -> sign == '逐')).hasSize(3000);
    }

    @Test
    void leavesNoHeadingAlone() {
        for (int rows = 1; rows <= 30; rows++) {
            Section before = SampleDocument.months(rows);
            Section after = new Section("四、其他待遇", "说明", before.columns(), before.rows());
            for (List<String> page : PrintedPages.lines(PdfDocument.file(withSections(List.of(before, after))))) {
                assertThat(PrintedPages.text(page))
                        .doesNotEndWith("四、其他待遇")
                        .doesNotEndWith("说明")
                        .doesNotEndWith(HEADS);
            }
        }
    }

    @Test
    void endsAmountsOnOneLine() throws IOException {
        byte[] file = PdfDocument.file(withSections(List.of(new Section(
                "",
                "",
                List.of(TableColumn.text("项目", 1), TableColumn.amount("金额", 1)),
                List.of(List.of("甲", "1.50"), List.of("乙", "1,234,567.50"))))));
        assertThat(PrintedPages.rightEdges(file, ".50")).hasSize(1);
    }

    @Test
    void beginsNoLineWithAClosingMark() {
        List<String> starts = PrintedPages.lines(PdfDocument.file(SampleDocument.statement())).stream()
                .flatMap(List::stream)
                .map(line -> line.substring(0, 1))
                .toList();
        assertThat(starts).doesNotContain("，", "。", "、", "；", "）", "》", "%");
        List<String> ends = PrintedPages.lines(PdfDocument.file(SampleDocument.statement())).stream()
                .flatMap(List::stream)
                .map(line -> line.substring(line.length() - 1))
                .toList();
        assertThat(ends).doesNotContain("（", "《", "-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            case, code points, printed, noted
            in GBK only: 喆, 5586, 喆, false
            in GBK only: 堃, 5803, 堃, false
            in GBK only: 玥, 73A5, 玥, false
            in GBK only: 昇, 6607, 昇, false
            in the list of 2013 only: 㛃, 36C3, 㛃, false
            in the list of 2013 above the first plane: 𬭸, 2CB78, 𬭸, false
            in neither: 𠮷, 20BB7, [U+20BB7], true
            in neither and in the first plane: 㐂, 3402, [U+3402], true
            a variant of a character, 8FBB E0100, 辻[U+E0100], true
            a control character, 0009, [U+0009], true
            """, useHeadersInDisplayName = true)
    void neverPrintsAnEmptyBox(String name, String points, String printed, boolean isNoted) {
        StringBuilder given = new StringBuilder("姓名");
        Stream.of(points.split(" ")).forEach(point -> given.appendCodePoint(Integer.parseInt(point, 16)));
        List<String> page = PrintedPages.lines(PdfDocument.file(SampleDocument.named(given.toString())))
                .get(0);
        assertThat(page.get(0)).isEqualTo("姓名" + printed);
        assertThat(page.get(page.size() - 1)).startsWith("姓名" + printed + "　制表日期");
        assertThat(String.join("", page).contains("方括号中的 U+ 代码")).isEqualTo(isNoted);
    }

    @Test
    void printsEachNameOfTheListOf2013AsItself() {
        try (PrintFont font = PrintFont.lent(new byte[] {1})) {
            assertThat(List.of(0x3447, 0x4DAE, 0x9FCF, 0x20164, 0x2C029)).allMatch(font::hasCharacter);
        }
    }

    @Test
    void leavesATitleOutOfTheFootThatIsTooLongForIt() {
        List<String> page = PrintedPages.lines(PdfDocument.file(SampleDocument.named("说明书".repeat(40))))
                .get(0);
        assertThat(page.get(page.size() - 1)).isEqualTo("制表日期 2026-01-01　第 1 页，共 1 页");
    }

    @Test
    void writesATitleOfTwoLinesOnOneLineOfTheFoot() {
        List<String> page = PrintedPages.lines(PdfDocument.file(SampleDocument.named("待遇\n说明书")))
                .get(0);
        assertThat(page).containsExactly("待遇", "说明书", "待遇 说明书　制表日期 2026-01-01　第 1 页，共 1 页");
    }

    @Test
    void carriesItsFontAndDescribesItself() throws IOException {
        try (PDDocument pages = Loader.loadPDF(PdfDocument.file(SampleDocument.statement()))) {
            assertThat(pages.getDocumentInformation().getTitle()).isEqualTo("因工死亡待遇说明书");
            assertThat(pages.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-22T00:00:00Z");
            assertThat(pages.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            for (PDPage page : pages.getPages()) {
                assertThat(fonts(page))
                        .isNotEmpty()
                        .allMatch(PDFont::isEmbedded)
                        .allMatch(font -> font.getName().matches("[A-Z]{6}\\+NotoSansSC-Regular"));
            }
        }
    }

    @Test
    void isTheSameFileEveryTime() {
        byte[] first = PdfDocument.file(SampleDocument.statement());
        List<byte[]> again = IntStream.range(0, 8)
                .parallel()
                .mapToObj(time -> PdfDocument.file(SampleDocument.statement()))
                .toList();
        assertThat(again).allMatch(file -> java.util.Arrays.equals(file, first));
    }

    @Test
    void comesWithTheLicenceOfItsFont() throws IOException {
        try (InputStream licence = PdfDocument.class.getResourceAsStream("/document/NotoSansSC-LICENSE.txt")) {
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE Version 1.1");
        }
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        for (var name : page.getResources().getXObjectNames()) {
            PDFormXObject foot = (PDFormXObject) page.getResources().getXObject(name);
            for (var inFoot : foot.getResources().getFontNames()) {
                fonts.add(foot.getResources().getFont(inFoot));
            }
        }
        return fonts;
    }

    private static Document withSections(List<Section> sections) {
        return new Document("说明书", "", LocalDate.of(2026, 1, 1), List.of(), sections, "");
    }

    private static String texts(Document document) {
        Stream<String> head = document.head().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
        Stream<String> sections = document.sections().stream().flatMap(section -> Stream.of(
                        Stream.of(section.title(), section.note()),
                        section.columns().stream().map(TableColumn::title),
                        section.rows().stream().flatMap(List::stream))
                .flatMap(texts -> texts));
        return Stream.of(Stream.of(document.title(), document.subtitle()), head, sections, Stream.of(document.footer()))
                .flatMap(texts -> texts)
                .reduce("", String::concat)
                .replaceAll("\\s", "");
    }
}
