package org.fenglu.demo;

import java.util.List;

/** The pay schemes of the force, and what an officer's roster says under each. */
enum Scheme {
    SEVEN_GRADE(
            "example-seven-grade", List.of("AUX_4", "AUX_3", "AUX_2", "AUX_1", "CHIEF_3", "CHIEF_2", "CHIEF_1"), 5500),
    LINFEN("linfen-shanxi", List.of("GRADE_6", "GRADE_5", "GRADE_4", "GRADE_3", "GRADE_2", "GRADE_1"), 3000),
    JIAXING("jiaxing-2018", List.of(), 5400),
    WUWEI("wuwei-liangzhou-2018", List.of(), 3100);

    private final String id;
    private final List<String> grades;
    private final int usualWage;

    Scheme(String id, List<String> grades, int usualWage) {
        this.id = id;
        this.grades = grades;
        this.usualWage = usualWage;
    }

    String id() {
        return id;
    }

    /** Its grades, lowest first; none where it has no ladder. */
    List<String> grades() {
        return grades;
    }

    /** What an officer of the lowest grade was paid last year, yuan per month, about. */
    int usualWage() {
        return usualWage;
    }

    /** Whether its lowest grade is paid so little that the deduction of the whole year is open to it. */
    boolean isLowPaid() {
        return this == LINFEN || this == WUWEI;
    }

    /** Whether each month needs the result of an assessment. */
    boolean isAssessed() {
        return this == SEVEN_GRADE;
    }

    /** Whether it asks for the post. */
    boolean asksForPost() {
        return this == SEVEN_GRADE || this == JIAXING;
    }
}
