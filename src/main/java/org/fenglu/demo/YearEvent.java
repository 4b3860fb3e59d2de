package org.fenglu.demo;

/** What the year holds for an officer; of fifty officers in a row each event comes up as often as it should. */
enum YearEvent {
    /** Leaves one unit in the middle of the year and is hired by another employer in another city. */
    MOVES,
    /** Leaves the force. */
    LEAVES,
    /** Is hired this year, in his first job. */
    FIRST_JOB,
    /** Is hired this year, after another job elsewhere. */
    HIRED,
    /** Was hired last year, so there is no average of a whole earlier year. */
    HIRED_LAST_YEAR,
    /** Has an injury at work. */
    INJURED,
    /** Rises a grade on the first of a month. */
    PROMOTED,
    /** Nothing changes. */
    UNCHANGED;

    private static final int OF = 50;
    private static final int STRIDE = 37;

    static YearEvent of(long seed, int number) {
        int place = Math.floorMod(number * STRIDE + Draw.of(seed).below(OF), OF);
        return switch (place) {
            case 0 -> MOVES;
            case 1, 2 -> LEAVES;
            case 3, 4 -> FIRST_JOB;
            case 5, 6 -> HIRED;
            case 7, 8, 9 -> HIRED_LAST_YEAR;
            case 10 -> INJURED;
            case 11, 12, 13, 14 -> PROMOTED;
            default -> UNCHANGED;
        };
    }

    /** Whether the officer was in the force long before this year and stays in it, as most are. */
    boolean isSettled() {
        return this == INJURED || this == PROMOTED || this == UNCHANGED;
    }
}
