package org.fenglu.claims.claim;

/** The request about an injury that the documentation shows; a test sends it as it stands. */
final class InjuryExample {

    static final String JSON = """
            {
              "basis": {
                "region": "320100",
                "assessedOn": "2025-12-31",
                "through": "2025-12",
                "figures": [
                  {
                    "figure": "OWN_WAGE_AVERAGE", "year": 2023, "amount": "8000.00", "months": 1,
                    "document": "算例，非公布数据"
                  }
                ],
                "decided": [
                  {
                    "choice": "LADDER_OF_EMPLOYMENT_SUBSIDY", "option": "LADDER_NOT_APPLIED",
                    "decidedBy": "李会计", "reason": "示例，仅供试算"
                  }
                ]
              },
              "facts": {
                "insured": true,
                "employmentForm": "DIRECT_CONTRACT",
                "injuries": [
                  {
                    "id": "2024",
                    "injuredOn": "2024-03-04",
                    "occupationalDisease": false,
                    "wage": {"contributionWages": ["6000.00", "6200.00", "6400.00"]},
                    "leaves": [{"from": "2024-03-04", "months": "6", "monthlyPay": "6400.00"}],
                    "treatments": [{"from": "2024-03-04", "cost": "21350.60"}],
                    "gradings": [{"from": "2024-10-08", "grade": 8}]
                  }
                ],
                "leaving": {
                  "on": "2025-06-30", "cause": "RESIGNATION", "yearsToRetirement": "2.5", "cityShare": "100%"
                }
              }
            }
            """;

    private InjuryExample() {}
}
