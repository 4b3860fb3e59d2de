import {byId} from '../shared/page.js';

const DRAWN = {paths: 200, seed: 1};

/** The month so many months later, "2026-12". */
export function monthAfter(month, months) {
    const [year, number] = month.split('-').map(Number);
    const total = year * 12 + number - 1 + months;
    return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** The request that the form stands for. */
export function requestOf(choices) {
    const from = choices.options.month;
    const scheme = choices.scheme;
    return withoutEmpty({
        from,
        months: monthsFrom(from, Number(byId('span').value)),
        person: {bornOn: byId('born').value || null, retirement: byId('born').value ? byId('track').value : null,
            education: byId('education').value},
        officer: {
            region: byId('city').value,
            scheme: scheme.id,
            form: byId('form').value,
            payer: choices.payer,
            status: 'REGULAR',
            hiredOn: `${from}-01`,
            placement: placement(scheme),
            personal: personal(),
            fund: {rate: percent('fund'), firstJob: byId('first').checked || null},
            tax: {claims: claims(choices.options.child)},
        },
        unit: byId('form').value === 'DISPATCH'
            ? {agencyFee: byId('fee').value, vatMethod: byId('vat').value} : null,
        facts: facts(scheme),
        annualAssessment: scheme.annualResults.length
            ? {result: byId('result-annual').value, month: 12} : null,
        career: career(scheme),
        growth: growth(),
        ...(byId('wages').value === 'SAMPLED' ? DRAWN : {}),
    });
}

/** So many years beyond the year of the first month, all of them whole: part of a year would look like a fall. */
function monthsFrom(from, years) {
    return years * 12 + 13 - Number(from.slice(5));
}

/**
 * The same without sampled paths, on the path in their middle: it is answered at once, and shown until the range is
 * there. Null where nothing is sampled.
 */
export function centralOf(request) {
    if (request.growth.averageWage.kind !== 'SAMPLED') {
        return null;
    }
    const {paths, seed, ...central} = request;
    return {...central, growth: {...request.growth, averageWage: {kind: 'HISTORICAL_MEAN'}}};
}

function placement(scheme) {
    const placed = {};
    for (const axis of scheme.axes) {
        placed[axis.dimension] = axis.dimension === 'EDUCATION'
            ? byId('education').value : byId(`axis-${axis.dimension}`).value;
    }
    return placed;
}

function controlsOf(prefix) {
    return [...byId('ask').elements].filter(control => control.name.startsWith(prefix));
}

function personal() {
    const prefix = 'officer.personal.';
    return Object.fromEntries(controlsOf(prefix).map(control => [control.name.slice(prefix.length), control.value]));
}

/** Infant care for as many months as the table in force has them, then the education of the child. */
function claims(rule) {
    const born = byId('child').value;
    if (!born || !rule) {
        return null;
    }
    const share = byId('share').value;
    const school = monthAfter(born, rule.infantMonths);
    return [
        {item: 'INFANT_CARE', share, from: born, to: monthAfter(school, -1), filedOn: `${born}-01`},
        {item: 'CHILD_EDUCATION', share, from: school, filedOn: `${school}-01`},
    ];
}

function facts(scheme) {
    const prefix = 'facts.counts.';
    const counts = Object.fromEntries(controlsOf(prefix)
        .map(control => [control.name.slice(prefix.length), control.value]));
    const hours = Object.fromEntries(controlsOf('facts.')
        .filter(control => control.id.startsWith('hours-'))
        .map(control => [control.name.slice('facts.'.length), control.value]));
    return {...hours, counts, monthlyAssessment: scheme.monthlyResults.length ? byId('result-monthly').value : null};
}

function career(scheme) {
    const kind = byId('career').value;
    if (kind === 'STATED') {
        return {stages: statedStages()};
    }
    return kind === 'RULE' && scheme.hasPromotionRule ? {byRule: true} : null;
}

/** The stated promotions that are filled in, oldest first. */
function statedStages() {
    return [...byId('stages').querySelectorAll('.stage')]
        .map(row => ({from: row.querySelector('input').value, placement: {GRADE: row.querySelector('select').value}}))
        .filter(stage => stage.from);
}

function growth() {
    const wages = byId('wages').value;
    const standard = byId('standard').value;
    return {
        averageWage: {kind: wages, percent: wages === 'FIXED' ? percent('wages-percent') : null},
        minimumWage: {kind: 'WITH_AVERAGE_WAGE'},
        payStandard: standard === 'FROZEN' ? null : {
            kind: standard,
            percent: standard === 'FIXED' ? percent('standard-percent') : null,
            everyYears: Number(byId('standard-every').value),
        },
        prices: {kind: 'FIXED', percent: percent('prices')},
    };
}

function percent(id) {
    const words = byId(id).value.trim();
    return words.endsWith('%') ? words : `${words}%`;
}

/** Leaves out what is not said, so that a finding is about what was typed. */
function withoutEmpty(value) {
    if (Array.isArray(value)) {
        return value.map(withoutEmpty);
    }
    if (value === null || typeof value !== 'object') {
        return value;
    }
    const kept = Object.entries(value)
        .map(([name, part]) => [name, withoutEmpty(part)])
        .filter(([, part]) => part !== null && part !== undefined && part !== ''
            && !(typeof part === 'object' && !Array.isArray(part) && Object.keys(part).length === 0));
    return Object.fromEntries(kept);
}
