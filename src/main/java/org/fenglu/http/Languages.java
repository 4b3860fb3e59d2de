package org.fenglu.http;

import java.util.List;
import java.util.Locale;
import org.fenglu.wording.Wording;

/** Which language a caller reads, by the order of its Accept-Language; Chinese if it names neither. */
public final class Languages {

    private Languages() {}

    public static Wording wanted(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            if (locale.getLanguage().equals("zh")) {
                return Wording.CHINESE;
            }
            if (locale.getLanguage().equals("en")) {
                return Wording.ENGLISH;
            }
        }
        return Wording.CHINESE;
    }
}
