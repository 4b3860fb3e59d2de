package org.fenglu.kernel.pay.wage.time;

import java.util.List;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * The medical period of an illness or injury outside work, by years of service.
 *
 * <p>Source: 企业职工患病或非因工负伤医疗期规定 (劳部发〔1994〕479号) articles 3 and 4.
 *
 * @param rows each pair of service years falls into one row
 */
public record MedicalPeriodTable(List<Row> rows) {

    public static final RateKey<MedicalPeriodTable> KEY =
            new RateKey<>("national/wage/medical-period", MedicalPeriodTable.class);

    public MedicalPeriodTable {
        rows = List.copyOf(rows);
    }

    /**
     * Years from one on and below another, both completed years.
     *
     * @param from inclusive
     * @param below exclusive, or null without an end
     */
    public record Years(int from, @Nullable Integer below) {

        public Years {
            if (below != null && below <= from) {
                throw new IllegalArgumentException(
                        "Years from " + from + " end below " + below + "; correct the bounds");
            }
        }

        /** Returns whether so many completed years lie inside. */
        public boolean holds(int years) {
            return years >= from && (below == null || years < below);
        }
    }

    /**
     * One row.
     *
     * @param total years of total service
     * @param unit years in this unit
     * @param months months of the medical period
     * @param windowMonths months inside which sick days are added up
     */
    public record Row(Years total, Years unit, int months, int windowMonths) {}
}
