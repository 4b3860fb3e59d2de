package org.fenglu.book.ratebook;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme file may refer to: the files beside it and the tables that were read before it.
 *
 * @param folder folder of the scheme file, with a slash at its end
 * @param files all files by path
 * @param tables paths of all tables that are no scheme
 * @param usedFiles paths of the files that schemes refer to
 * @param areSeriesKnown whether all series were read, so that one without values is an error of the scheme
 */
record SchemeSurroundings(
        String folder, Map<String, byte[]> files, Set<String> tables, Set<String> usedFiles, boolean areSeriesKnown) {

    static final String MINIMUM_WAGE = "MIN_WAGE";
    private static final String SERIES = "series/";
    private static final String REGION = "region/";
    private static final String MINIMUM_WAGE_PART = "/minimum-wage/";

    /** Returns the content of a file beside the scheme, or null where there is none. */
    byte @Nullable [] file(String name) {
        usedFiles.add(folder + name);
        return files.get(folder + name);
    }

    /** Returns the reference series for which there is a value anywhere. */
    Set<String> series() {
        Set<String> names = new TreeSet<>();
        for (String table : tables) {
            if (table.startsWith(SERIES)) {
                names.add(table.substring(SERIES.length(), table.indexOf('/', SERIES.length())));
            } else if (table.startsWith(REGION) && table.contains(MINIMUM_WAGE_PART)) {
                names.add(MINIMUM_WAGE);
            }
        }
        return names;
    }

    /** Returns whether a series has values for a region, given as its code and perhaps a tier after a slash. */
    boolean hasSeries(String series, String region) {
        if (!series.equals(MINIMUM_WAGE)) {
            return tables.contains(SERIES + series + "/" + region);
        }
        int slash = region.indexOf('/');
        return slash > 0
                && tables.contains(
                        REGION + region.substring(0, slash) + MINIMUM_WAGE_PART + region.substring(slash + 1));
    }
}
