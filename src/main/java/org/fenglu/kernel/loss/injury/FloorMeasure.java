package org.fenglu.kernel.loss.injury;

/**
 * What is tested against the minimum wage below which an allowance does not fall.
 *
 * <p>Source: 河南省工伤保险条例 articles 24 and 25; the national text tests the gross amount.
 *
 * @param isNetOfContributions whether the officer's own contributions come off first
 */
public record FloorMeasure(boolean isNetOfContributions) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "injury/minimum-wage-test";
}
