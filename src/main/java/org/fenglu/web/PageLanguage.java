package org.fenglu.web;

import java.util.List;
import java.util.Locale;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The languages of the pages; Chinese is for everybody who does not ask for English. */
enum PageLanguage {
    CHINESE("zh-CN", "zh", ""),
    ENGLISH("en", "en", "_en");

    private final String tag;
    private final String choice;
    private final String suffix;

    PageLanguage(String tag, String choice, String suffix) {
        this.tag = tag;
        this.choice = choice;
        this.suffix = suffix;
    }

    /** The language that the address asks for, else the first of ours that the reader's browser likes. */
    static PageLanguage wanted(@Nullable String choice, List<Locale> acceptable) {
        for (PageLanguage language : values()) {
            if (language.choice.equals(choice)) {
                return language;
            }
        }
        return Wording.wanted(acceptable) == Wording.ENGLISH ? ENGLISH : CHINESE;
    }

    /** How HTML names it. */
    String tag() {
        return tag;
    }

    /** How an address names it, {@code lang=en}. */
    String choice() {
        return choice;
    }

    /** What the names of its files of texts end in. */
    String suffix() {
        return suffix;
    }

    PageLanguage other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
