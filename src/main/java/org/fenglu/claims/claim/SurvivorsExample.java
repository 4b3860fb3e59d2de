package org.fenglu.claims.claim;

/** The request about survivors that the documentation shows; a test sends it as it stands. */
final class SurvivorsExample {

    static final String JSON = """
            {
              "basis": {
                "region": "370000",
                "assessedOn": "2026-11-22",
                "through": "2032-05",
                "figures": [
                  {"figure": "FUNERAL_AVERAGE", "year": 2011, "amount": "3000.00", "document": "演示数据，不是公布数字"}
                ],
                "decided": [
                  {"choice": "CHILD_LAST_MONTH", "option": "BIRTHDAY_MONTH", "decidedBy": "王五", "reason": "演示"}
                ]
              },
              "facts": {
                "bornOn": "1975-03-02",
                "injuredOn": "2012-05-10",
                "diedOn": "2012-05-10",
                "death": {"circumstance": "AT_WORK"},
                "insured": true,
                "employmentForm": "DIRECT_CONTRACT",
                "wage": {"ownWage": "5000.00"},
                "relatives": [
                  {
                    "id": "spouse", "name": "赵梅", "relation": "SPOUSE", "sex": "FEMALE", "bornOn": "1956-02-01",
                    "supported": true, "lonely": false
                  },
                  {
                    "id": "child", "name": "钱喆", "relation": "CHILD", "sex": "MALE", "bornOn": "2004-11-20",
                    "supported": true, "lonely": false, "conditions": {"incapacitated": []}
                  },
                  {
                    "id": "mother", "name": "孙玥", "relation": "PARENT", "sex": "FEMALE", "bornOn": "1950-07-15",
                    "supported": true, "lonely": false
                  }
                ]
              }
            }
            """;

    private SurvivorsExample() {}
}
