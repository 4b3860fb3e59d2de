package org.fenglu.demo;

import java.util.List;
import org.fenglu.kernel.rates.Region;

/** The cities of the force, and how many of a hundred officers work in each. */
enum City {
    BEIJING("110000", "BJ", 30, List.of(8, 10, 12), 0),
    SHANGHAI("310000", "SH", 20, List.of(5, 6, 7), 5),
    NANJING("320100", "NJ", 18, List.of(8, 10, 12), 0),
    WUHAN("420100", "WH", 12, List.of(8, 10, 12), 0),
    JINAN("370100", "JN", 14, List.of(8, 10, 12), 0),
    GUANGZHOU("440100", "GZ", 6, List.of(5, 8, 12), 0);

    private final Region region;
    private final String prefix;
    private final int share;
    private final List<Integer> fundPercents;
    private final int supplementaryPercent;

    City(String region, String prefix, int share, List<Integer> fundPercents, int supplementaryPercent) {
        this.region = new Region(region);
        this.prefix = prefix;
        this.share = share;
        this.fundPercents = fundPercents;
        this.supplementaryPercent = supplementaryPercent;
    }

    Region region() {
        return region;
    }

    /** The first letters of its units. */
    String prefix() {
        return prefix;
    }

    /** Of a hundred officers. */
    int share() {
        return share;
    }

    /** The rates of the housing fund that its units have agreed on. */
    List<Integer> fundPercents() {
        return fundPercents;
    }

    /** The rate of the supplementary fund where some have one, or 0. */
    int supplementaryPercent() {
        return supplementaryPercent;
    }

    /** Whether its units kept their pay in spreadsheets until the middle of the year, and come over with balances. */
    boolean comesInJuly() {
        return this == WUHAN;
    }
}
