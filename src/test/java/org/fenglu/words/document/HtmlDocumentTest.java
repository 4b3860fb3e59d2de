package org.fenglu.words.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlDocumentTest {

    private static final String HOSTILE = "<script>alert(1)</script>\" onclick='x' &amp; {fact.label}";

    @Test
    void saysWhatTheDocumentSays() throws Exception {
        Document statement = SampleDocument.statement();
        Element page = parsed(HtmlDocument.page(statement));
        assertThat(page.getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(texts(page, "title")).containsExactly(statement.title());
        assertThat(texts(page, "h1")).containsExactly(statement.title());
        assertThat(texts(page, "dt"))
                .isEqualTo(statement.head().stream().map(Fact::label).toList());
        assertThat(texts(page, "dd"))
                .isEqualTo(statement.head().stream().map(Fact::value).toList());
        assertThat(texts(page, "h2"))
                .isEqualTo(statement.sections().stream().map(Section::title).toList());
        assertThat(texts(page, "p"))
                .containsExactly(
                        statement.subtitle(),
                        statement.sections().get(0).note(),
                        statement.sections().get(2).note(),
                        statement.footer(),
                        "制表日期 2026-11-22");
        assertThat(texts(page, "th"))
                .isEqualTo(statement.sections().stream()
                        .flatMap(section -> section.columns().stream())
                        .map(TableColumn::title)
                        .toList());
        assertThat(texts(page, "td"))
                .isEqualTo(statement.sections().stream()
                        .flatMap(section -> section.rows().stream())
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void takesNoTextForMarkup() throws Exception {
        Section section =
                new Section(HOSTILE, HOSTILE, List.of(TableColumn.text(HOSTILE, 1)), List.of(List.of(HOSTILE)));
        String html = HtmlDocument.page(new Document(
                HOSTILE,
                HOSTILE,
                LocalDate.of(2026, 1, 1),
                List.of(new Fact(HOSTILE, HOSTILE)),
                List.of(section),
                HOSTILE));
        assertThat(html).doesNotContain("<script");
        Element page = parsed(html);
        for (String tag : List.of("title", "h1", "dt", "dd", "h2", "th", "td")) {
            assertThat(texts(page, tag)).as(tag).containsExactly(HOSTILE);
        }
        assertThat(texts(page, "p")).containsExactly(HOSTILE, HOSTILE, HOSTILE, "制表日期 2026-01-01");
        assertThat(((Element) page.getElementsByTagName("td").item(0)).getAttribute("data-column"))
                .isEqualTo(HOSTILE);
    }

    @Test
    void leavesOutWhatIsEmpty() throws Exception {
        Element page = parsed(HtmlDocument.page(SampleDocument.named("工资条")));
        for (String tag : List.of("dl", "section", "h2", "table")) {
            assertThat(texts(page, tag)).as(tag).isEmpty();
        }
        assertThat(texts(page, "p")).containsExactly("制表日期 2026-01-01");
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(HtmlDocument.page(SampleDocument.statement()))
                .doesNotContain("http:", "https:", "src=", "href=", "url(");
    }

    @Test
    void isTheSamePageEveryTime() {
        String first = HtmlDocument.page(SampleDocument.statement());
        assertThat(IntStream.range(0, 8).parallel().mapToObj(time -> HtmlDocument.page(SampleDocument.statement())))
                .allMatch(first::equals);
    }

    private static Element parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getDocumentElement();
    }

    private static List<String> texts(Element page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}
