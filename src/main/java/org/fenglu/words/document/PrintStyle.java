package org.fenglu.words.document;

/** How texts look in print, in points of 1/72 inch. */
enum PrintStyle {
    TITLE(16, true),
    HEADING(12, true),
    COLUMN(9.5f, true),
    BODY(9.5f, false),
    SMALL(8.5f, false);

    private final float size;
    private final boolean isBold;

    PrintStyle(float size, boolean isBold) {
        this.size = size;
        this.isBold = isBold;
    }

    float size() {
        return size;
    }

    boolean isBold() {
        return isBold;
    }
}
