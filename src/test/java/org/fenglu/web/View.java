package org.fenglu.web;

/** Who looks at a page: in which language, how wide, by day or by night. */
enum View {
    CHINESE_DESK("zh-CN", 1280, 900),
    ENGLISH_DESK("en-GB", 1280, 900),
    CHINESE_PHONE("zh-CN", 375, 812),
    ENGLISH_PHONE("en-GB", 375, 812);

    private final String locale;
    private final int width;
    private final int height;

    View(String locale, int width, int height) {
        this.locale = locale;
        this.width = width;
        this.height = height;
    }

    String locale() {
        return locale;
    }

    boolean isChinese() {
        return locale.startsWith("zh");
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** As the names of screenshots have it: {@code zh-desk}. */
    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT)
                .replace("chinese_", "zh-")
                .replace("english_", "en-");
    }
}
