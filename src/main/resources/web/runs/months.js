import {element, language, nameOf, text} from '../shared/page.js';
import {fen, height, shown, yuan} from '../shared/money.js';
import {figure} from '../shared/figure.js';
import {table} from '../shared/table.js';

const STATE_KIND = {RUNNING: 'busy', STOPPED: 'bad', DONE: 'good'};

/** A run's state as a small mark. */
export function stateMark(state) {
    return element('span', {class: `state ${STATE_KIND[state] ?? ''}`}, nameOf('STATE', state));
}

/** The unit of a run in words. */
export function unitName(unit) {
    return unit ?? text('ALL_UNITS');
}

/** How many payslips of a run's month and unit stand on something that has changed since. */
function staleCount({stale = []}) {
    return stale.reduce((count, {payslips}) => count + payslips, 0);
}

/** The months with their newest runs, and where the money of each went. */
export function showMonths(place, runs, chosen, choose) {
    place.querySelectorAll(':scope > :not(h2)').forEach(old => old.remove());
    place.removeAttribute('aria-busy');
    if (!runs.length) {
        place.append(element('p', {class: 'note'}, text('MONTHS_NONE')));
        return;
    }
    const shownTable = table(text('MONTHS'), [
        {title: text('COLUMN_MONTH'), isHead: true, of: run => element('button',
            {class: 'plain', type: 'button', 'aria-pressed': String(run === chosen), onclick: () => choose(run.id)},
            run.month)},
        {title: text('COLUMN_UNIT'), of: run => unitName(run.unit)},
        {title: text('COLUMN_STATE'), of: run => stateMark(run.state)},
        {title: text('COLUMN_PAID'), isFigure: true, of: run => String(run.tally.paid)},
        {title: text('COLUMN_REFUSED'), isFigure: true, of: run => String(run.tally.refused)},
        {title: text('COLUMN_STALE'), isFigure: true, of: run => String(staleCount(run))},
        {title: text('COLUMN_NET'), isFigure: true, of: run => shown(run.tally.net)},
        {title: text('COLUMN_COST'), isFigure: true, of: run => shown(run.tally.employerCost)},
    ], runs, {isCaptionHidden: true});
    shownTable.querySelectorAll('tbody tr').forEach((row, at) => row.classList.toggle('chosen', runs[at] === chosen));
    place.append(element('div', {class: 'card'}, shownTable));
    const whole = runs.filter(run => !run.unit && run.state === 'DONE').reverse();
    if (whole.length > 1) {
        place.append(element('div', {class: 'card'}, costFigure(whole)));
    }
}

/** What is not net pay, contributions, tax or deductions of the officers is what the employer pays on top. */
function partsOf(tally) {
    const rest = fen(tally.employerCost) - fen(tally.gross);
    return {
        net: tally.net,
        employeeContributions: tally.employeeContributions,
        tax: tally.tax,
        deductions: tally.deductions,
        rest: yuan(rest),
    };
}

function costFigure(runs) {
    const names = {
        net: nameOf('TOTAL', 'net'),
        employeeContributions: nameOf('TOTAL', 'employeeContributions'),
        tax: nameOf('TOTAL', 'tax'),
        deductions: nameOf('TOTAL', 'deductions'),
        rest: text('COST_OTHER'),
    };
    const rows = runs.map(run => ({month: run.month, ...partsOf(run.tally)}));
    const parts = Object.keys(names).filter(part => rows.some(row => fen(row[part]) !== 0n));
    return figure({
        title: text('COST_CHART'),
        summary: text('COST_SUMMARY', {from: runs[0].month, through: runs.at(-1).month}),
        table: table(text('COST_CHART'), [
            {title: text('COLUMN_MONTH'), isHead: true, of: row => row.month},
            ...parts.map(part => ({title: names[part], isFigure: true, of: row => shown(row[part])})),
        ], rows, {isCaptionHidden: true}),
        options: (colours, {onAxis, amount}) => ({
            legend: {},
            xAxis: {type: 'category', data: rows.map(row => row.month)},
            yAxis: {type: 'value', axisLabel: {formatter: value => onAxis(value, language !== 'en')}},
            tooltip: {valueFormatter: amount},
            series: parts.map(part => ({name: names[part], type: 'bar', stack: 'cost', barMaxWidth: 48,
                data: rows.map(row => height(row[part]))})),
        }),
    });
}
