package org.fenglu.words.answer;

/** How numbers and codes are written in a request; what they may be is checked afterwards, as findings. */
public final class Shape {

    /** Yuan with at most two decimals; a text, since a JSON number may be read as a binary fraction on its way. */
    public static final String AMOUNT = "-?[0-9]{1,15}(\\.[0-9]{1,2})?";

    /** A percentage with its sign. */
    public static final String SHARE = "[0-9]{1,3}(\\.[0-9]{1,4})?%";

    /** Days, hours or events with at most two decimals. */
    public static final String COUNT = "-?[0-9]{1,4}(\\.[0-9]{1,2})?";

    /** A region's six digits. */
    public static final String REGION = "[0-9]{6}";

    /** The name of a scheme, a grade, an event. */
    public static final String CODE = "[A-Za-z0-9\\p{IsHan}][A-Za-z0-9\\p{IsHan}._/()（）@-]{0,127}";

    public static final String AMOUNT_MESSAGE = "{amount}";
    public static final String SHARE_MESSAGE = "{share}";
    public static final String COUNT_MESSAGE = "{count}";
    public static final String CODE_MESSAGE = "{code}";
    public static final String REGION_MESSAGE = "{region}";

    /** Most entries of a list or a map. */
    public static final int ENTRIES = 100;

    /** Longest text written by a person. */
    public static final int TEXT = 500;

    private Shape() {}
}
