package org.fenglu.http;

import java.util.List;
import java.util.Set;

/**
 * What of the service is open to everybody: the page for applicants, what it is made of, and what it asks. All of it
 * holds no personal data. What is not named here is for staff, so that a new address is closed until it is named.
 */
final class PublicPaths {

    private static final Set<String> PAGES = Set.of("/", "/favicon.ico");

    /** These and whatever lies below them. */
    private static final List<String> TREES =
            List.of("/static", "/v1/projections", "/v1/comparisons", "/v1/scenarios", "/q/health");

    private PublicPaths() {}

    /**
     * Whether a path is open to everybody.
     *
     * @param path as the router matches it, without dot segments; parameters in it keep it closed
     */
    static boolean contains(String path) {
        if (path.indexOf(';') >= 0 || path.indexOf('%') >= 0 || path.contains("//")) {
            return false;
        }
        return PAGES.contains(path)
                || TREES.stream().anyMatch(tree -> path.equals(tree) || path.startsWith(tree + "/"));
    }
}
