import {element, nameOf, text} from '../shared/page.js';

/**
 * The fields of both forms. A field's name is its path in the request; "fields" are the names by which the service's
 * findings call it. Whatever is left empty is not known, and is not sent.
 */
const DATE = {pattern: '\\d{4}-\\d{2}-\\d{2}', wrong: () => text('DATE_WRONG'), inputmode: 'numeric'};
const MONTH = {pattern: '\\d{4}-(0[1-9]|1[0-2])', wrong: () => text('MONTH_WRONG'), inputmode: 'numeric'};
const AMOUNT = {pattern: '\\d+(\\.\\d{1,2})?', wrong: () => text('AMOUNT_WRONG'), inputmode: 'decimal'};
const COUNT = {pattern: '\\d+(\\.\\d{1,2})?', wrong: () => text('COUNT_WRONG'), inputmode: 'decimal'};
const YES_NO = {options: () => [['true', text('YES')], ['false', text('NO')]], type: 'boolean'};

const FORMS = () => [['DIRECT_CONTRACT', text('FORM_DIRECT')], ['DISPATCH', text('FORM_DISPATCH')]];
const codes = (wordsOf, names) => () => names.map(name => [name, wordsOf(name)]);
const GRADES = () => Array.from({length: 10}, (unused, at) => [String(at + 1), text('GRADE', {grade: at + 1})]);

const basis = regions => [
    {name: 'basis.region', fields: 'region', label: text('REGION'), isRequired: true,
        options: () => regions.map(({code, nameZh}) => [code, `${nameZh} ${code}`])},
    {name: 'basis.assessedOn', fields: 'assessedOn', label: text('ASSESSED_ON'), hint: text('ASSESSED_ON_HINT'),
        ...DATE},
    {name: 'basis.through', fields: 'through', label: text('THROUGH'), hint: text('THROUGH_HINT'), ...MONTH},
];

const employment = [
    {name: 'facts.insured', fields: 'insured', label: text('INSURED'), ...YES_NO},
    {name: 'facts.employmentForm', fields: 'employmentForm', label: text('FORM'), options: FORMS},
];

/** The parts of the form about an injury. */
export const injury = regions => [
    {legend: text('PART_BASIS'), fields: basis(regions)},
    {legend: text('PART_INJURY'), fields: [
        {name: 'facts.injuries[0].injuredOn', fields: 'injuries/1/injuredOn', label: text('INJURED_ON'),
            isRequired: true, ...DATE},
        {name: 'facts.injuries[0].wage.ownWage', fields: 'injuries/1/wage', label: text('OWN_WAGE'),
            hint: text('OWN_WAGE_HINT'), ...AMOUNT},
        ...employment,
    ]},
    {legend: text('PART_LEAVE'), fields: [
        {name: 'facts.injuries[0].leaves[0].from', fields: 'injuries/1/leaves/0/from', label: text('LEAVE_FROM'),
            ...DATE},
        {name: 'facts.injuries[0].leaves[0].months', fields: 'injuries/1/leaves/0/months', label: text('LEAVE_MONTHS'),
            ...COUNT},
        {name: 'facts.injuries[0].leaves[0].monthlyPay', fields: 'injuries/1/leaves/0/monthlyPay',
            label: text('LEAVE_PAY'), ...AMOUNT},
    ]},
    {legend: text('PART_GRADING'), fields: [
        {name: 'facts.injuries[0].gradings[0].from', fields: 'injuries/1/gradings/0/from', label: text('GRADED_ON'),
            ...DATE},
        {name: 'facts.injuries[0].gradings[0].grade', fields: 'injuries/1/gradings/0/grade', label: text('GRADED'),
            options: GRADES, type: 'integer'},
        {name: 'facts.injuries[0].gradings[0].nursing', label: text('NURSING'),
            options: codes(code => nameOf('NURSING', code), ['FULL', 'MOST', 'PART'])},
    ]},
    {legend: text('PART_LEAVING'), fields: [
        {name: 'facts.leaving.on', fields: 'leaving/on', label: text('LEAVING_ON'), ...DATE},
        {name: 'facts.leaving.cause', fields: 'leaving/cause', label: text('LEAVING_CAUSE'),
            options: codes(code => nameOf('CAUSE', code),
                ['RESIGNATION', 'RESIGNATION_FOR_CAUSE', 'EXPIRY', 'ENDED_BY_EMPLOYER'])},
        {name: 'facts.leaving.yearsToRetirement', fields: 'leaving/yearsToRetirement',
            label: text('YEARS_TO_RETIREMENT'), ...COUNT},
    ]},
];

/** The parts of the form about a death, without the family. */
export const survivors = regions => [
    {legend: text('PART_BASIS'), fields: basis(regions)},
    {legend: text('PART_DEATH'), fields: [
        {name: 'facts.diedOn', fields: 'diedOn', label: text('DIED_ON'), isRequired: true, ...DATE},
        {name: 'facts.injuredOn', fields: 'injuredOn', label: text('INJURED_ON'), ...DATE},
        {name: 'facts.bornOn', fields: 'bornOn', label: text('BORN_ON'), ...DATE},
        {name: 'facts.death.circumstance', fields: 'death/circumstance death', label: text('CIRCUMSTANCE'),
            options: codes(code => nameOf('DEATH', code),
                ['AT_WORK', 'IN_PAID_LEAVE', 'AFTER_PAID_LEAVE', 'NOT_WORK_INJURY'])},
        {name: 'facts.wage.ownWage', fields: 'wage', label: text('OWN_WAGE'), hint: text('OWN_WAGE_HINT'), ...AMOUNT},
        ...employment,
    ]},
];

/** The fields of one member of the family. */
export const relative = at => [
    {name: `facts.relatives[${at}].relation`, label: text('RELATION'), isRequired: true,
        options: codes(code => nameOf('RELATION', code), ['SPOUSE', 'CHILD', 'PARENT', 'STEPCHILD', 'FOSTERER',
            'GRANDPARENT', 'GRANDCHILD', 'SIBLING', 'OTHER'])},
    {name: `facts.relatives[${at}].name`, label: text('NAME')},
    {name: `facts.relatives[${at}].sex`, label: text('SEX'),
        options: codes(code => nameOf('SEX', code), ['FEMALE', 'MALE'])},
    {name: `facts.relatives[${at}].bornOn`, label: text('BORN_ON'), ...DATE},
    {name: `facts.relatives[${at}].supported`, label: text('SUPPORTED'), ...YES_NO},
    {name: `facts.relatives[${at}].lonely`, label: text('LONELY'), ...YES_NO},
].map(field => ({...field, fields: `relatives/${idOf(at)}/${field.name.split('.').at(-1)}`}));

/** How the request calls a member of the family. */
export function idOf(at) {
    return `r${at + 1}`;
}

/** A set of fields with its heading. */
export function fieldset({legend, fields}, ...more) {
    return element('fieldset', {}, element('legend', {}, legend),
        element('div', {class: 'fields'}, fields.map(fieldOf)), more);
}

function fieldOf(field) {
    const id = field.name.replace(/\W+/g, '-');
    const hint = field.hint ? `${id}-hint` : null;
    const common = {id, name: field.name, required: field.isRequired, 'aria-describedby': hint,
        'data-fields': field.fields, 'data-type': field.type, 'data-wrong': field.wrong?.()};
    const control = field.options
        ? element('select', common, element('option', {value: ''}, field.isRequired ? '–' : text('NOT_KNOWN')),
            field.options().map(([value, words]) => element('option', {value}, words)))
        : element('input', {...common, pattern: field.pattern, inputmode: field.inputmode, autocomplete: 'off'});
    return element('div', {class: 'field'},
        element('label', {for: id}, field.label), control,
        hint ? element('p', {class: 'hint', id: hint}, field.hint) : null);
}
