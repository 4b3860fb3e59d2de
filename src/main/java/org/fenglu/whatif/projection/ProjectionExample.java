package org.fenglu.whatif.projection;

/** The example of the API page, which a test sends. */
final class ProjectionExample {

    static final String JSON = """
            {
              "from": "2026-12",
              "months": 240,
              "person": {"bornOn": "2000-05", "retirement": "MALE_60", "education": "JUNIOR_COLLEGE"},
              "officer": {
                "region": "310000",
                "scheme": "example-seven-grade",
                "form": "DIRECT_CONTRACT",
                "payer": "GOVERNMENT",
                "status": "REGULAR",
                "hiredOn": "2026-12-01",
                "placement": {
                  "GRADE": "AUX_4", "STEP": "1", "POST_FAMILY": "DUTY", "POST": "PATROL", "EDUCATION": "JUNIOR_COLLEGE"
                },
                "fund": {"rate": "7%", "firstJob": true},
                "tax": {
                  "claims": [
                    {"item": "INFANT_CARE", "from": "2030-05", "to": "2033-04", "filedOn": "2030-05-01"}
                  ]
                }
              },
              "facts": {"counts": {"NIGHT_DUTY": "4"}, "monthlyAssessment": "COMPETENT"},
              "annualAssessment": {"result": "COMPETENT", "month": 12},
              "career": {"byRule": true, "results": "COMPETENT"},
              "growth": {
                "averageWage": {"kind": "SAMPLED"},
                "minimumWage": {"kind": "WITH_AVERAGE_WAGE"},
                "payStandard": {"kind": "FIXED", "percent": "5%", "everyYears": 3},
                "prices": {"kind": "FIXED", "percent": "2%"}
              },
              "paths": 200,
              "seed": 1
            }
            """;

    private ProjectionExample() {}
}
