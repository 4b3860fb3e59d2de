/** Made-up cases that show what the page can say. */
export const examples = {
    injury: {relatives: 0, values: {
        'basis.region': '320100', 'basis.assessedOn': '2025-12-31', 'basis.through': '2025-12',
        'facts.insured': 'true', 'facts.employmentForm': 'DIRECT_CONTRACT',
        'facts.injuries[0].injuredOn': '2022-03-04', 'facts.injuries[0].wage.ownWage': '6200.00',
        'facts.injuries[0].leaves[0].from': '2022-03-04', 'facts.injuries[0].leaves[0].months': '6',
        'facts.injuries[0].leaves[0].monthlyPay': '6400.00',
        'facts.injuries[0].gradings[0].from': '2022-10-08', 'facts.injuries[0].gradings[0].grade': '3',
    }},
    survivors: {relatives: 3, values: {
        'basis.region': '370000', 'basis.assessedOn': '2026-11-22', 'basis.through': '2032-05',
        'facts.bornOn': '1975-03-02', 'facts.injuredOn': '2012-05-10', 'facts.diedOn': '2012-05-10',
        'facts.death.circumstance': 'AT_WORK', 'facts.insured': 'true', 'facts.employmentForm': 'DIRECT_CONTRACT',
        'facts.wage.ownWage': '5000.00',
        'facts.relatives[0].relation': 'SPOUSE', 'facts.relatives[0].name': '赵梅', 'facts.relatives[0].sex': 'FEMALE',
        'facts.relatives[0].bornOn': '1956-02-01', 'facts.relatives[0].supported': 'true',
        'facts.relatives[0].lonely': 'false',
        'facts.relatives[1].relation': 'CHILD', 'facts.relatives[1].name': '钱喆', 'facts.relatives[1].sex': 'MALE',
        'facts.relatives[1].bornOn': '2004-11-20', 'facts.relatives[1].supported': 'true',
        'facts.relatives[1].lonely': 'false',
        'facts.relatives[2].relation': 'PARENT', 'facts.relatives[2].name': '孙玥', 'facts.relatives[2].sex': 'FEMALE',
        'facts.relatives[2].bornOn': '1950-07-15', 'facts.relatives[2].supported': 'true',
        'facts.relatives[2].lonely': 'false',
    }},
};
