package org.fenglu.demo;

import java.util.List;

/**
 * A kind of unit in a city; a large city has several units of a kind.
 *
 * @param city where
 * @param share of a hundred officers of the city
 * @param scheme how they are paid
 * @param employer who employs them
 * @param sickPayShare share of the wage paid on sick leave, in percent
 * @param leaveMethod how a month with leave is paid
 */
record UnitKind(City city, int share, Scheme scheme, Employer employer, int sickPayShare, String leaveMethod) {

    private static final String DEDUCT = "DEDUCT_ABSENT";
    private static final String ATTENDED = "PAY_ATTENDED";
    private static final String ACTUAL = "ACTUAL_DAYS";

    /** All of them; the shares of a city add up to a hundred. */
    static final List<UnitKind> ALL = List.of(
            new UnitKind(City.BEIJING, 50, Scheme.SEVEN_GRADE, Employer.DIRECT, 80, DEDUCT),
            new UnitKind(City.BEIJING, 35, Scheme.SEVEN_GRADE, Employer.AGENCY_GENERAL, 60, DEDUCT),
            new UnitKind(City.BEIJING, 15, Scheme.JIAXING, Employer.DIRECT, 100, ACTUAL),
            new UnitKind(City.SHANGHAI, 60, Scheme.SEVEN_GRADE, Employer.DIRECT, 70, DEDUCT),
            new UnitKind(City.SHANGHAI, 40, Scheme.SEVEN_GRADE, Employer.AGENCY_SMALL, 60, ATTENDED),
            new UnitKind(City.NANJING, 65, Scheme.SEVEN_GRADE, Employer.DIRECT, 80, DEDUCT),
            new UnitKind(City.NANJING, 35, Scheme.LINFEN, Employer.AGENCY_GENERAL, 0, DEDUCT),
            new UnitKind(City.WUHAN, 60, Scheme.SEVEN_GRADE, Employer.DIRECT, 80, ACTUAL),
            new UnitKind(City.WUHAN, 40, Scheme.LINFEN, Employer.DIRECT, 0, DEDUCT),
            new UnitKind(City.JINAN, 50, Scheme.SEVEN_GRADE, Employer.DIRECT, 80, DEDUCT),
            new UnitKind(City.JINAN, 30, Scheme.WUWEI, Employer.DIRECT, 0, ATTENDED),
            new UnitKind(City.JINAN, 20, Scheme.SEVEN_GRADE, Employer.AGENCY_DIFFERENTIAL, 60, DEDUCT),
            new UnitKind(City.GUANGZHOU, 100, Scheme.SEVEN_GRADE, Employer.DIRECT, 80, DEDUCT));
}
