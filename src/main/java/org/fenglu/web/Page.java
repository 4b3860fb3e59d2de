package org.fenglu.web;

import java.util.Locale;

/**
 * The pages. The name of a page in small letters is that of its template ({@code templates/}), its texts
 * ({@code pages/}) and its script ({@code web/}).
 */
enum Page {
    /** What applicants see: holds nothing personal, open to everybody. */
    APPLICANT("/", false),
    /** Months and their runs. */
    RUNS("/runs", true),
    /** What the rates say, what changes and what runs out. */
    RATES("/rates-board", true),
    /** What an injury or a death makes due. */
    ENTITLEMENTS("/entitlements", true);

    private final String path;
    private final boolean isForStaff;

    Page(String path, boolean isForStaff) {
        this.path = path;
        this.isForStaff = isForStaff;
    }

    String path() {
        return path;
    }

    boolean isForStaff() {
        return isForStaff;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
