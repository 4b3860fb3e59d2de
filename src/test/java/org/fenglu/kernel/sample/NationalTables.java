package org.fenglu.kernel.sample;

import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.FundTaxLimit;
import org.fenglu.kernel.pay.contribution.LateFee;
import org.fenglu.kernel.pay.contribution.RoundingTable;
import org.fenglu.kernel.pay.dispatch.VatTable;
import org.fenglu.kernel.pay.tax.AdditionalDeductionTable;
import org.fenglu.kernel.pay.tax.Bracket;
import org.fenglu.kernel.pay.tax.PersonalPension;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.wage.floor.MinimumWageMeasure;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.pay.wage.time.WorkTime;
import org.fenglu.kernel.staff.VatMethod;

/** The national tables, with the numbers of {@code rates/national}, so that the kernel is tested without any file. */
public final class NationalTables {

    /** 预扣率表一, 国家税务总局公告2018年第61号. */
    public static final List<Bracket> BRACKETS = List.of(
            new Bracket(yuan("36000"), percent("3%"), yuan("0")),
            new Bracket(yuan("144000"), percent("10%"), yuan("2520")),
            new Bracket(yuan("300000"), percent("20%"), yuan("16920")),
            new Bracket(yuan("420000"), percent("25%"), yuan("31920")),
            new Bracket(yuan("660000"), percent("30%"), yuan("52920")),
            new Bracket(yuan("960000"), percent("35%"), yuan("85920")),
            new Bracket(null, percent("45%"), yuan("181920")));

    public static final WithholdingTable WITHHOLDING_2019 =
            new WithholdingTable(yuan("5000"), false, null, null, BRACKETS);
    /** 公告2020年第13号: first job of the year. */
    public static final WithholdingTable WITHHOLDING_2020 =
            new WithholdingTable(yuan("5000"), true, null, null, BRACKETS);
    /** 公告2020年第19号: 60,000 from January. */
    public static final WithholdingTable WITHHOLDING_2021 =
            new WithholdingTable(yuan("5000"), true, yuan("60000"), yuan("60000"), BRACKETS);

    /** 国发〔2018〕41号. */
    public static final AdditionalDeductionTable ADDITIONAL_2019 = additional("1000", null, "2000", "1000");
    /** 国发〔2022〕8号: infant care. */
    public static final AdditionalDeductionTable ADDITIONAL_2022 = additional("1000", "1000", "2000", "1000");
    /** 国发〔2023〕13号: raised. */
    public static final AdditionalDeductionTable ADDITIONAL_2023 = additional("2000", "2000", "3000", "1500");

    public static final WorkTime WORK_TIME = new WorkTime(
            Quantity.of("21.75"),
            Quantity.of("8"),
            Map.of(
                    OvertimeKind.WEEKDAY, percent("150%"),
                    OvertimeKind.REST_DAY, percent("200%"),
                    OvertimeKind.HOLIDAY, percent("300%")));

    /** 国办发明电〔2024〕12号. */
    public static final WorkCalendar CALENDAR_2025 = new WorkCalendar(
            2025,
            days(2025, "01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06"),
            days(2025, "01-26 02-08 04-27 09-28 10-11"),
            days(2025, "02-03 02-04 05-05 06-02 10-07 10-08"));

    /** 国办发明电〔2025〕7号. */
    public static final WorkCalendar CALENDAR_2026 = new WorkCalendar(
            2026,
            days(2026, "01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03"),
            days(2026, "01-04 02-14 02-28 05-09 09-20 10-10"),
            days(2026, "01-02 02-20 02-23 04-06 05-04 05-05 10-05 10-06 10-07"));

    /** 社会保险法 article 86. */
    public static final LateFee LATE_FEE = new LateFee(percent("0.05%"));

    private NationalTables() {}

    private static AdditionalDeductionTable additional(String child, String infant, String elderly, String share) {
        return new AdditionalDeductionTable(
                yuan(child),
                percent("50%"),
                infant == null ? null : yuan(infant),
                infant == null ? null : 36,
                yuan(elderly),
                yuan(share),
                yuan("400"),
                48,
                yuan("3600"),
                yuan("1000"),
                240,
                Map.of("TIER_1", yuan("1500"), "TIER_2", yuan("1100"), "TIER_3", yuan("800")));
    }

    private static Set<LocalDate> days(int year, String days) {
        return Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
    }

    static void into(TableSet tables) {
        tax(tables);
        tables.put("national/wage/work-time", "2008-01-01", WORK_TIME, "人社部发〔2025〕2号")
                .put("national/calendar/2025", "2025-01-01", CALENDAR_2025, "国办发明电〔2024〕12号")
                .put("national/calendar/2026", "2026-01-01", CALENDAR_2026, "国办发明电〔2025〕7号")
                .put("national/wage/sick-pay-floor", "1995-08-04", percent("80%"), "劳部发〔1995〕309号")
                .put("national/wage/probation-floor", "2008-01-01", percent("80%"), "劳动合同法")
                .put("national/wage/loss-compensation", "1995-01-01", percent("20%"), "劳部发〔1994〕489号")
                .put("national/wage/minimum-wage-measure", "2004-03-01", new MinimumWageMeasure(false), "最低工资规定")
                .put(
                        "national/contribution/rounding",
                        "2011-07-01",
                        new RoundingTable(Map.of(RoundingTable.SOCIAL_INSURANCE, Rounding.FEN_HALF_UP)),
                        "一则县级通知的算例")
                .put("national/contribution/late-fee", "2011-07-01", LATE_FEE, "社会保险法")
                .put("national/dispatch/vat", "2016-05-01", vatTo2025(), "财税〔2016〕47号")
                .put("national/dispatch/vat", "2026-01-01", vatFrom2026(), "增值税法");
    }

    private static void tax(TableSet tables) {
        tables.put("national/tax/wage-withholding", "2019-01-01", WITHHOLDING_2019, "国家税务总局公告2018年第61号")
                .put("national/tax/wage-withholding", "2020-07-01", WITHHOLDING_2020, "公告2020年第13号")
                .put("national/tax/wage-withholding", "2021-01-01", WITHHOLDING_2021, "公告2020年第19号")
                .put("national/tax/special-additional-deduction", "2019-01-01", ADDITIONAL_2019, "国发〔2018〕41号")
                .put("national/tax/special-additional-deduction", "2022-01-01", ADDITIONAL_2022, "国发〔2022〕8号")
                .put("national/tax/special-additional-deduction", "2023-01-01", ADDITIONAL_2023, "国发〔2023〕13号")
                .put("national/tax/personal-pension", "2024-01-01", new PersonalPension(yuan("12000")), "公告2024年第21号")
                .put(
                        "national/tax/housing-fund-rate-limit",
                        "2006-06-27",
                        new FundTaxLimit(percent("12%")),
                        "财税〔2006〕10号");
    }

    private static VatTable vatTo2025() {
        return new VatTable(Map.of(
                VatMethod.DIFFERENTIAL, percent("5%"),
                VatMethod.GENERAL, percent("6%"),
                VatMethod.SMALL_SCALE, percent("3%")));
    }

    private static VatTable vatFrom2026() {
        return new VatTable(Map.of(
                VatMethod.GENERAL, percent("6%"),
                VatMethod.SMALL_SCALE, percent("3%")));
    }
}
