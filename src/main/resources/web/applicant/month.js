import {byId, element, language, nameOf, text} from '../shared/page.js';
import {fen, shown} from '../shared/money.js';
import {flowOf, flowPicture, inWords} from './flow.js';
import {workings} from './why.js';

/** The sections of a payslip in the order in which they are read, each with its total. */
const SECTIONS = [
    ['WAGE', 'GROSS', 'gross'],
    ['EMPLOYEE_CONTRIBUTION', 'EMPLOYEE_CONTRIBUTIONS', 'employeeContributions'],
    ['TAX', null, null],
    ['DEDUCTION', 'DEDUCTIONS', 'deductions'],
    ['NET', 'NET', 'net'],
    ['EMPLOYER_CONTRIBUTION', 'EMPLOYER_CONTRIBUTIONS', 'employerContributions'],
    ['AGENCY', null, null],
    ['EMPLOYER_EXPENSE', null, null],
    ['COST', 'EMPLOYER_COST', 'employerCost'],
    ['INFORMATION', null, null],
];

/** One month: the net, where the money goes, and every line with its reason. */
export function monthPart(projection, months, explain) {
    const {month, payslip, steps} = projection.month;
    const flow = flowOf(payslip);
    return element('section', {class: 'card', id: 'month', 'aria-labelledby': 'month-head'},
        element('div', {class: 'headline'},
            element('div', {},
                element('h2', {id: 'month-head'}, text('NET_OF', {month: inMonth(month)})),
                element('p', {class: 'net'}, element('span', {class: 'currency'}, '¥'), shown(payslip.totals.net)),
                element('p', {class: 'quiet'}, inWords(flow))),
            chooser(projection, months, explain)),
        flowPicture(flow));
}

/** Every line of the month with its reason. */
export function linesPart(projection) {
    const {month, payslip, steps} = projection.month;
    return element('section', {class: 'card', id: 'lines', 'aria-labelledby': 'lines-head'},
        element('h2', {id: 'lines-head'}, text('LINES', {month: inMonth(month)})),
        element('p', {class: 'quiet small'}, text('LINES_HINT')),
        lines(payslip, steps));
}

/** A month as it is written in the reader's language. */
export function inMonth(month) {
    const [year, number] = month.split('-').map(Number);
    return new Intl.DateTimeFormat(language, {year: 'numeric', month: 'long', timeZone: 'UTC'})
        .format(new Date(Date.UTC(year, number - 1, 1)));
}

function chooser(projection, months, explain) {
    const select = element('select', {id: 'explain', onchange: () => explain(select.value)},
        months.map(({month}) => element('option', {value: month, selected: month === projection.month.month},
            inMonth(month))));
    return element('div', {class: 'field chooser'}, element('label', {for: 'explain'}, text('EXPLAIN')), select);
}

function lines(payslip, steps) {
    const stepsOf = code => steps.filter(step => step.line === code);
    const rows = [];
    for (const [section, total, name] of SECTIONS) {
        for (const line of payslip.lines.filter(one => one.section === section && fen(one.amount) !== 0n)) {
            rows.push(row(nameOfLine(line), line.amount, stepsOf(line.code), SIGNS[section] ?? ''));
        }
        const amount = name === null ? null : payslip.totals[name];
        if (amount !== null && fen(amount) !== 0n) {
            rows.push(row(nameOf('TOTAL', total), amount, stepsOf(total), 'sum'));
        }
    }
    return element('div', {class: 'lines'}, rows);
}

const SIGNS = {EMPLOYEE_CONTRIBUTION: 'less', TAX: 'less', DEDUCTION: 'less', INFORMATION: 'aside'};

function nameOfLine(line) {
    const name = nameOf('LINE', line.code);
    return language !== 'en' || name === line.code ? line.nameZh : name;
}

function row(name, amount, steps, kind) {
    const sign = kind === 'less' ? '−' : '';
    const head = [element('span', {class: 'what'}, name),
        element('span', {class: 'how-much'}, `${sign}${shown(amount)}`)];
    if (steps.length === 0) {
        return element('div', {class: `line ${kind}`}, head);
    }
    const made = element('details', {class: `line ${kind}`},
        element('summary', {}, head, element('span', {class: 'why'}, text('WHY'))));
    made.addEventListener('toggle', () => {
        if (made.open && made.children.length === 1) {
            made.append(workings(steps));
        }
    });
    return made;
}

/** Puts the reader where the month is shown. */
export function goToMonth() {
    byId('month').scrollIntoView({block: 'start'});
}
