import {element, language, nameOf, text} from './page.js';
import {fen, shown} from './money.js';
import {stepsList} from './explanation.js';

/** The order of a payslip: sections, and the total that stands below each of them. */
const PARTS = [
    {sections: ['WAGE'], total: 'gross', steps: 'GROSS'},
    {sections: ['EMPLOYEE_CONTRIBUTION'], total: 'employeeContributions', steps: 'EMPLOYEE_CONTRIBUTIONS'},
    {sections: ['TAX']},
    {sections: ['DEDUCTION']},
    {sections: [], total: 'net', steps: 'NET', isMain: true},
    {sections: ['EMPLOYER_CONTRIBUTION'], total: 'employerContributions', steps: 'EMPLOYER_CONTRIBUTIONS'},
    {sections: ['AGENCY', 'EMPLOYER_EXPENSE']},
    {sections: [], total: 'employerCost', steps: 'EMPLOYER_COST'},
    {sections: ['INFORMATION']},
];

/** The name of a line: as on the payslip, in English with its code in words before it. */
export function lineName(line) {
    if (language !== 'en') {
        return line.nameZh;
    }
    const words = line.code.toLowerCase().replaceAll('_', ' ');
    return `${words[0].toUpperCase()}${words.slice(1)} ${line.nameZh}`;
}

/**
 * A payslip as a table; each amount opens to the steps that made it. Lines of zero are left out, their number is said
 * below, where they can be opened as well.
 */
export function payslipTable(caption, payslip, steps) {
    const zeros = payslip.lines.filter(line => fen(line.amount) === 0n);
    const body = PARTS.flatMap(part => rowsOf(part, payslip, steps));
    return element('div', {},
        element('div', {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption},
            element('table', {class: 'payslip'},
                element('caption', {}, caption),
                element('thead', {}, element('tr', {},
                    element('th', {scope: 'col'}, text('PAYSLIP_LINE')),
                    element('th', {scope: 'col', class: 'figure'}, text('PAYSLIP_AMOUNT')))),
                element('tbody', {}, body))),
        zeros.length ? element('details', {class: 'small'},
            element('summary', {}, text('PAYSLIP_ZEROS', {count: zeros.length})),
            element('ul', {class: 'plain'}, zeros.map(line => element('li', {}, explained(line, steps))))) : null);
}

function rowsOf({sections, total, steps: code, isMain}, payslip, steps) {
    const lines = payslip.lines.filter(line => sections.includes(line.section) && fen(line.amount) !== 0n);
    const rows = lines.map(line => row(explained(line, steps), line.amount, null));
    if (total && (isMain || code === 'EMPLOYER_COST' || lines.length)) {
        const name = explainedBy(nameOf('TOTAL', total), steps, code);
        rows.push(row(name, payslip.totals[total], isMain ? 'sum main' : 'sum'));
    }
    return rows;
}

function row(name, amount, kind) {
    return element('tr', {class: kind},
        element('th', {scope: 'row'}, name), element('td', {class: 'figure'}, shown(amount)));
}

function explained(line, steps) {
    return explainedBy(lineName(line), steps, line.code);
}

function explainedBy(name, steps, code) {
    const own = steps.filter(step => step.line === code);
    return own.length
        ? element('details', {class: 'why'}, element('summary', {}, name), stepsList(own))
        : name;
}
