package org.fenglu.force.payrun;

import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.RatesFolder;

/** The rates of the project with one text of one file replaced. */
final class ChangedRates {

    private ChangedRates() {}

    /** A note on a figure of Hainan, which pays nobody in the tests. */
    static RateFiles noteElsewhere() {
        return of("region/460000/average-wage.csv", "r-l-report,,B,", "r-l-report,,B,looked at again");
    }

    /** Another figure of Hainan. */
    static RateFiles figureElsewhere() {
        return of("region/460000/average-wage.csv", ",6543,", ",6544,");
    }

    /** A rate that each month holds and that changes nothing where nobody owes for a loss. */
    static RateFiles unusedRate() {
        return of(
                "national/wage/loss-compensation.yaml",
                "lossCompensationShareMax: \"20%\"",
                "lossCompensationShareMax: \"19%\"");
    }

    /** Another allowance for officers with a bachelor's degree. */
    static RateFiles bachelors() {
        return of(
                "scheme/example-seven-grade.yaml",
                "{education: BACHELOR, amount: \"200.00\"}",
                "{education: BACHELOR, amount: \"210.00\"}");
    }

    /** Returns the rates with a text of a file replaced. */
    static RateFiles of(String name, String text, String replacement) {
        return RatesFolder.asItIs().with(name, text, replacement).files();
    }
}
