import {byId} from '../shared/page.js';

/** The values of the form as an address has them: [id, value], for whatever is named there. */
export function fromAddress() {
    return [...new URLSearchParams(location.search)];
}

/** The values of the form that a kept request stands for. */
export function fromRequest(request) {
    const {officer, person = {}, unit = {}, facts = {}, growth = {}, career = {}} = request;
    const [from] = (officer.tax?.claims ?? []).filter(claim => claim.item === 'INFANT_CARE');
    return [
        ['city', officer.region], ['scheme', officer.scheme], ['form', officer.form],
        ['education', person.education], ['born', person.bornOn ?? ''], ['track', person.retirement],
        ['fee', unit.agencyFee], ['vat', unit.vatMethod],
        ['fund', officer.fund.rate], ['first', String(officer.fund.firstJob === true)],
        ['child', from?.from], ['share', from?.share],
        ['result-monthly', facts.monthlyAssessment], ['result-annual', request.annualAssessment?.result],
        ['span', request.months ? String(Math.max(1, Math.floor((request.months - 1) / 12))) : null],
        ['career', career.byRule ? 'RULE' : career.stages ? 'STATED' : 'STAY'],
        ['wages', growth.averageWage?.kind], ['wages-percent', growth.averageWage?.percent],
        ['standard', growth.payStandard?.kind ?? 'FROZEN'], ['standard-percent', growth.payStandard?.percent],
        ['standard-every', growth.payStandard?.everyYears], ['prices', growth.prices?.percent],
        ...Object.entries(officer.placement ?? {}).map(([axis, code]) => [`axis-${axis}`, code]),
        ...Object.entries(officer.personal ?? {}).map(([field, amount]) => [`personal-${field}`, amount]),
        ...Object.entries(facts.counts ?? {}).map(([event, count]) => [`count-${event}`, count]),
        ['hours-WEEKDAY', facts.weekdayOvertimeHours], ['hours-REST_DAY', facts.restDayOvertimeHours],
        ['hours-HOLIDAY', facts.holidayOvertimeHours],
        ...(career.stages ?? []).flatMap((stage, at) => [[`stage-${at}`, stage.from],
            [`stage-${at}-grade`, stage.placement?.GRADE]]),
    ].filter(([, value]) => value !== null && value !== undefined);
}

/** Sets the form; first what decides which questions there are. A value that the form does not offer is left out. */
export function fillForm(values, choices, stages) {
    const known = new Map(values);
    const set = id => {
        const control = document.getElementById(id);
        if (control && byId('ask').contains(control) && known.has(id)) {
            put(control, known.get(id));
        }
    };
    ['scheme', 'city', 'form'].forEach(set);
    choices.refresh();
    stages.restore(known);
    [...known.keys()].forEach(set);
    choices.refresh();
}

function put(control, value) {
    if (control.type === 'checkbox') {
        control.checked = value === 'true';
    } else if (control.tagName !== 'SELECT' || [...control.options].some(option => option.value === String(value))) {
        control.value = value;
    }
}
