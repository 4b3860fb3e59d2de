package org.fenglu.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateData;

/** What a template asks about its page. */
@TemplateData
public final class PageView {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final PageLanguage language;
    private final boolean isLanguageChosen;
    private final Assets assets;

    PageView(Page page, PageLanguage language, boolean isLanguageChosen, Assets assets) {
        this.page = page;
        this.language = language;
        this.isLanguageChosen = isLanguageChosen;
        this.assets = assets;
    }

    /**
     * Where the built files of a page are.
     *
     * @param style address of the style sheet
     * @param script address of the page's script
     */
    record Assets(String style, String script) {}

    public String language() {
        return language.tag();
    }

    public String otherLanguage() {
        return language.other().choice();
    }

    public boolean isForStaff() {
        return page.isForStaff();
    }

    public boolean isAt(String path) {
        return page.path().equals(path);
    }

    public String style() {
        return assets.style();
    }

    public String script() {
        return assets.script();
    }

    public String text(String key) {
        return texts().text(key);
    }

    /** Another page's address, in the language that the reader chose. */
    public String at(String path) {
        return isLanguageChosen ? path + "?lang=" + language.choice() : path;
    }

    /** Every text of the page as JSON that can stand inside an element of HTML. */
    public String textsForScript() {
        try {
            return JSON.writeValueAsString(texts().all()).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PageTexts texts() {
        return PageTexts.of(page.fileName(), language);
    }
}
