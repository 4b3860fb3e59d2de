package org.fenglu.whatif.quote;

/** The request that the documentation shows; a test sends it as it stands. */
final class QuoteExample {

    static final String JSON = """
            {
              "month": "2026-10",
              "payDate": "2026-10-31",
              "officer": {
                "officerNo": "SH-000123",
                "region": "310000",
                "scheme": "example-seven-grade",
                "form": "DIRECT_CONTRACT",
                "payer": "GOVERNMENT",
                "status": "REGULAR",
                "hiredOn": "2019-07-01",
                "placement": {
                  "GRADE": "AUX_1", "STEP": "3", "POST_FAMILY": "DUTY", "POST": "PATROL", "EDUCATION": "BACHELOR"
                },
                "lastYearAverageWage": "8123.45",
                "fund": {"rate": "7%", "supplementaryRate": "5%"},
                "tax": {
                  "mode": "TENURE",
                  "claims": [
                    {"item": "CHILD_EDUCATION", "share": "50%", "from": "2026-01", "filedOn": "2025-12-20"},
                    {"item": "HOUSING_RENT", "from": "2026-03", "filedOn": "2026-09-15"}
                  ]
                }
              },
              "facts": {
                "sickLeaveDays": "1.5",
                "weekdayOvertimeHours": "6",
                "holidayOvertimeHours": "8",
                "counts": {"NIGHT_DUTY": "4"},
                "monthlyAssessment": "COMPETENT"
              },
              "yearToDate": {
                "through": "2026-09",
                "taxYear": 2026,
                "income": "82350.00",
                "contributions": "16210.80",
                "additional": "18000.00",
                "withheld": "94.17"
              },
              "accept": [
                {
                  "version": "scheme/example-seven-grade@2021-01-01",
                  "acceptedBy": "李会计",
                  "reason": "示例方案，仅供试算"
                }
              ]
            }
            """;

    private QuoteExample() {}
}
