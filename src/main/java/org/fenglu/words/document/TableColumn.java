package org.fenglu.words.document;

/**
 * One column of a section's table.
 *
 * @param share of the page's width, in proportion to the shares of the columns beside it; 1 or more
 */
public record TableColumn(String title, Alignment alignment, int share) {

    /** Words begin on the left, amounts end on the right. */
    public enum Alignment {
        LEFT,
        RIGHT
    }

    public TableColumn {
        if (share < 1) {
            throw new IllegalArgumentException("A column needs a share of 1 or more: " + title + " has " + share);
        }
    }

    /** A column of words. */
    public static TableColumn text(String title, int share) {
        return new TableColumn(title, Alignment.LEFT, share);
    }

    /** A column of amounts or counts. */
    public static TableColumn amount(String title, int share) {
        return new TableColumn(title, Alignment.RIGHT, share);
    }
}
