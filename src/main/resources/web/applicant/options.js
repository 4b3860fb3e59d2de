import {byId, element, language, nameOf, text} from '../shared/page.js';

/** Codes of education, from the lowest; the tables name the same ones. */
const EDUCATIONS = ['JUNIOR_HIGH', 'SENIOR_HIGH', 'JUNIOR_COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'];
const USUAL = {city: '310000', scheme: 'example-seven-grade', EDUCATION: 'JUNIOR_COLLEGE', POST: 'PATROL',
    result: 'COMPETENT', NIGHT_DUTY: '4', grade: {'linfen-shanxi': 'GRADE_6'}};

/** The form's lists, filled from what the service can project; what depends on the scheme follows the scheme. */
export class Choices {
    constructor(options) {
        this.options = options;
        fill(byId('city'), options.regions.map(place => [place.code, nameOfPlace(place)]), USUAL.city);
        fill(byId('education'), EDUCATIONS.map(code => [code, nameOf('VALUE', code)]), USUAL.EDUCATION);
        const shares = options.child?.shares ?? [];
        fill(byId('share'), shares.map(share => [share, share]), shares[0]);
        this.fillSchemes();
        byId('scheme').addEventListener('change', () => this.showScheme());
        for (const id of ['city', 'form']) {
            byId(id).addEventListener('change', () => this.showPlace());
        }
        for (const id of ['form', 'wages', 'standard', 'career']) {
            byId(id).addEventListener('change', () => showParts());
        }
        this.showScheme();
        this.showPlace();
        showParts();
    }

    get scheme() {
        return this.options.schemes.find(scheme => scheme.id === byId('scheme').value);
    }

    get place() {
        return this.options.regions.find(place => place.code === byId('city').value);
    }

    /** Which payer's rates hold: an agency is an enterprise. */
    get payer() {
        return byId('form').value === 'DISPATCH' ? 'ENTERPRISE' : 'GOVERNMENT';
    }

    fillSchemes() {
        const isExample = scheme => scheme.source.status === 'EXAMPLE';
        const groups = [
            [text('SCHEMES_REAL'), scheme => !isExample(scheme) && scheme.refusals.length === 0],
            [text('SCHEMES_EXAMPLE'), scheme => isExample(scheme) && scheme.refusals.length === 0],
            [text('SCHEMES_INCOMPLETE'), scheme => scheme.refusals.length > 0],
        ];
        byId('scheme').replaceChildren(...groups.map(([label, belongs]) => element('optgroup', {label},
            this.options.schemes.filter(belongs).map(scheme =>
                element('option', {value: scheme.id}, nameOfScheme(scheme))))));
        byId('scheme').value = USUAL.scheme;
    }

    /** Asks what the scheme asks; what was typed for the same question stays. */
    showScheme() {
        const scheme = this.scheme;
        const isIncomplete = scheme.refusals.length > 0;
        byId('scheme-hint').textContent = [
            scheme.source.status === 'EXAMPLE' ? text('EXAMPLE_HINT') : sourceOf(scheme),
            isIncomplete ? text('INCOMPLETE_HINT') : ''].filter(Boolean).join(' ');
        const before = new Map([...byId('ask').elements].map(control => [control.id, control.value]));
        const agreed = scheme.personal.map(personalField);
        const isAllAgreed = scheme.axes.length === 0;
        byId('axes').replaceChildren(...scheme.axes.filter(axis => axis.dimension !== 'EDUCATION').map(axisField),
            ...(isAllAgreed ? agreed : []));
        byId('facts').replaceChildren(...factFields(scheme), ...(isAllAgreed ? [] : agreed));
        for (const control of [...byId('axes').querySelectorAll('[id]'), ...byId('facts').querySelectorAll('[id]')]) {
            put(control, before.get(control.id));
        }
        byId('career-hint').textContent = scheme.hasPromotionRule ? '' : text('NO_RULE_HINT');
    }

    /** The rates of the housing fund that the city leaves to this payer. */
    showPlace() {
        const {least, most} = this.place.fund[this.payer];
        byId('fund-hint').textContent = least === most
            ? text('FUND_FIXED', {least}) : text('FUND_HINT', {least, most});
        const now = Number.parseFloat(byId('fund').value || most);
        byId('fund').value = `${Math.min(Math.max(now, Number.parseFloat(least)), Number.parseFloat(most))}%`;
        const sampled = byId('wages').querySelector('[value=SAMPLED]');
        sampled.disabled = !this.place.hasHistory;
        byId('wages').querySelector('[value=HISTORICAL_MEAN]').disabled = !this.place.hasHistory;
        if (!this.place.hasHistory && byId('wages').value !== 'FIXED') {
            byId('wages').value = 'FIXED';
            showParts();
        }
    }

    /** All again after the values were set from outside. */
    refresh() {
        this.showScheme();
        this.showPlace();
        showParts();
    }
}

/** The name of a region in the reader's language. */
export function nameOfPlace(place) {
    return language === 'en' ? place.nameEn : place.nameZh;
}

/** The name of a scheme; an English one where we have it. */
export function nameOfScheme(scheme) {
    const name = nameOf('SCHEME', scheme.id);
    return language !== 'en' || name === scheme.id ? scheme.nameZh : name;
}

/** Where a scheme was published. */
export function sourceOf(scheme) {
    const {document, number, place} = scheme.source;
    return text('SOURCE', {source: [document, number, place].filter(Boolean).join(' · ')});
}

function showParts() {
    const kinds = [['form', 'unit.'], ['wages', 'growth.averageWage.'], ['standard', 'growth.payStandard.']];
    for (const [id, names] of kinds) {
        for (const control of byId('ask').elements) {
            const field = control.closest('[data-for]');
            if (field && control.name.startsWith(names)) {
                field.hidden = !field.dataset.for.split(' ').includes(byId(id).value);
                control.disabled = field.hidden;
            }
        }
    }
    byId('stages').hidden = byId('career').value !== 'STATED';
}

function fill(select, pairs, chosen) {
    select.replaceChildren(...pairs.map(([value, label]) => element('option', {value}, label)));
    put(select, chosen);
}

/** Sets a value where the control takes it. */
function put(control, value) {
    if (value === undefined || value === null) {
        return;
    }
    if (control.tagName !== 'SELECT' || [...control.options].some(option => option.value === value)) {
        control.value = value;
    }
}

function axisField(axis) {
    const id = `axis-${axis.dimension}`;
    const none = axis.required ? [] : [['', text('NONE')]];
    const select = element('select', {id, name: `officer.placement.${axis.dimension}`,
        'data-fields': axis.dimension.toLowerCase().replace(/_(\w)/g, (whole, letter) => letter.toUpperCase()),
        required: axis.required});
    const label = code => (axis.dimension === 'STEP' ? text('STEP', {step: code}) : nameOf('VALUE', code));
    fill(select, [...none, ...axis.values.map(code => [code, label(code)])],
        USUAL[axis.dimension] ?? (axis.dimension === 'POST_FAMILY' ? axis.values[0] : null));
    return element('div', {class: 'field'}, element('label', {for: id}, nameOf('AXIS', axis.dimension)), select);
}

function personalField(field) {
    const id = `personal-${field}`;
    return element('div', {class: 'field'}, element('label', {for: id}, nameOf('PERSONAL', field)),
        element('input', {id, name: `officer.personal.${field}`, inputmode: 'decimal',
            pattern: '\\d{1,8}(\\.\\d{1,2})?', 'data-wrong': text('WRONG_AMOUNT'),
            'data-fields': `officer.personal ${field}`}));
}

/** What happens every month: the events that are paid by the piece, overtime, the results of assessments. */
function factFields(scheme) {
    const number = (id, name, label, value) => element('div', {class: 'field'},
        element('label', {for: id}, label),
        element('input', {id, name, inputmode: 'decimal', pattern: '\\d{1,3}(\\.\\d{1,2})?', value, required: true,
            'data-wrong': text('WRONG_COUNT')}));
    const counted = scheme.events.filter(event => nameOf('COUNT', event) !== event).map(event =>
        number(`count-${event}`, `facts.counts.${event}`, nameOf('COUNT', event), USUAL[event] ?? '0'));
    const hours = scheme.overtime.map(kind =>
        number(`hours-${kind}`, `facts.${HOURS[kind]}`, nameOf('HOURS', kind), '0'));
    return [...counted, ...hours, ...resultField('monthly', 'facts.monthlyAssessment', scheme.monthlyResults),
        ...resultField('annual', 'annualAssessment.result', scheme.annualResults)];
}

/** Which fact holds the hours of a kind of overtime. */
export const HOURS = {
    WEEKDAY: 'weekdayOvertimeHours',
    REST_DAY: 'restDayOvertimeHours',
    HOLIDAY: 'holidayOvertimeHours',
};

function resultField(id, name, results) {
    if (results.length === 0) {
        return [];
    }
    const select = element('select', {id: `result-${id}`, name});
    fill(select, results.map(code => [code, nameOf('VALUE', code)]), USUAL.result);
    const label = id === 'monthly' ? text('RESULT_MONTHLY') : text('RESULT_ANNUAL');
    return [element('div', {class: 'field'}, element('label', {for: select.id}, label), select)];
}
