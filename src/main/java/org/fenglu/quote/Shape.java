package org.fenglu.quote;

/** How numbers and codes are written in a request; what they may be is checked afterwards, as findings. */
final class Shape {

    /** Yuan with at most two decimals; a text, since a JSON number may be read as a binary fraction on its way. */
    static final String AMOUNT = "-?[0-9]{1,15}(\\.[0-9]{1,2})?";

    /** A percentage with its sign. */
    static final String SHARE = "[0-9]{1,3}(\\.[0-9]{1,4})?%";

    /** Days, hours or events with at most two decimals. */
    static final String COUNT = "-?[0-9]{1,4}(\\.[0-9]{1,2})?";

    /** A region's six digits. */
    static final String REGION = "[0-9]{6}";

    /** The name of a scheme, a grade, an event. */
    static final String CODE = "[A-Za-z0-9\\p{IsHan}][A-Za-z0-9\\p{IsHan}._/()（）@-]{0,127}";

    static final String AMOUNT_MESSAGE = "{amount}";
    static final String SHARE_MESSAGE = "{share}";
    static final String COUNT_MESSAGE = "{count}";
    static final String CODE_MESSAGE = "{code}";
    static final String REGION_MESSAGE = "{region}";

    /** Most entries of a list or a map. */
    static final int ENTRIES = 100;

    /** Longest text written by a person. */
    static final int TEXT = 500;

    private Shape() {}
}
