package org.fenglu.whatif.scenario;

/** Requests for tests: somebody in Shanghai by the made-up scheme, for two years. */
public final class ScenarioRequests {

    private ScenarioRequests() {}

    /** A projection of one in grade AUX_4, with parts replaced. */
    public static String projection(String... replaced) {
        String json = """
                {
                  "from": "2026-12", "months": 24,
                  "officer": {
                    "region": "310000", "scheme": "example-seven-grade", "form": "DIRECT_CONTRACT", "payer": "GOVERNMENT",
                    "status": "REGULAR", "hiredOn": "2026-12-01",
                    "placement": {"GRADE": "AUX_4", "STEP": "1", "POST_FAMILY": "DUTY", "POST": "PATROL", "EDUCATION": "JUNIOR_COLLEGE"},
                    "fund": {"rate": "7%"}
                  },
                  "facts": {"monthlyAssessment": "COMPETENT"},
                  "growth": {
                    "averageWage": {"kind": "FIXED", "percent": "4%"},
                    "minimumWage": {"kind": "WITH_AVERAGE_WAGE"},
                    "prices": {"kind": "FIXED", "percent": "2%"}
                  }
                }
                """;
        for (int at = 0; at < replaced.length; at += 2) {
            json = json.replace(replaced[at], replaced[at + 1]);
        }
        return json;
    }
}
