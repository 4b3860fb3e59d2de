import {element, language, nameOf, text} from '../shared/page.js';
import {get} from '../shared/api.js';
import {fen, height, shown, signed} from '../shared/money.js';
import {figure} from '../shared/figure.js';
import {lineName} from '../shared/payslip.js';
import {table} from '../shared/table.js';

const LINES_DRAWN = 15;

/** What the month differs in from the month before: in one sentence, by line as a chart, by officer as a list. */
export async function showChanges(place, run, onPayslip) {
    const changes = await get(`/v1/runs/${run.id}/changes`);
    const cost = changes.totals.find(({total}) => total === 'employerCost');
    const lines = changes.lines.filter(line => fen(line.difference) !== 0n).sort(bySize);
    const card = element('div', {class: 'card'},
        element('h3', {}, text('DIFFERENCE', {before: changes.before})),
        element('p', {}, text('DIFFERENCE_SUMMARY', {difference: signed(cost.difference), ...changes.people})));
    card.append(lines.length ? byLine(lines) : element('p', {class: 'quiet'}, text('DIFFERENCE_NONE')),
        totals(changes));
    if (changes.largest.length) {
        card.append(element('h3', {}, text('LARGEST')), byOfficer(changes, onPayslip));
    }
    place.append(card);
}

function bySize(one, other) {
    const size = line => (fen(line.difference) < 0n ? -fen(line.difference) : fen(line.difference));
    return size(other) > size(one) ? 1 : size(other) < size(one) ? -1 : 0;
}

function differenceColumns(nameColumn) {
    return [
        nameColumn,
        {title: text('COLUMN_BEFORE'), isFigure: true, of: row => shown(row.before)},
        {title: text('COLUMN_AFTER'), isFigure: true, of: row => shown(row.after)},
        {title: text('COLUMN_DIFFERENCE'), isFigure: true, of: row => signed(row.difference)},
    ];
}

function byLine(lines) {
    const drawn = lines.slice(0, LINES_DRAWN).reverse();
    return figure({
        title: text('DIFFERENCE_CHART'),
        summary: text('DIFFERENCE_CHART_SUMMARY',
            {line: lineName(lines[0]), difference: signed(lines[0].difference)}),
        height: 4 + drawn.length * 1.6,
        table: table(text('DIFFERENCE_CHART'),
            differenceColumns({title: text('COLUMN_LINE'), isHead: true, of: lineName}), lines,
            {isCaptionHidden: true}),
        options: (colours, {onAxis, amount, isNarrow}) => ({
            xAxis: {type: 'value', splitNumber: isNarrow ? 2 : 5,
                axisLabel: {formatter: value => onAxis(value, language !== 'en')}},
            yAxis: {type: 'category', data: drawn.map(line => (isNarrow ? line.nameZh : lineName(line))),
                axisLabel: {color: colours.ink}},
            tooltip: {valueFormatter: amount},
            series: [{type: 'bar', barMaxWidth: 18, name: text('COLUMN_DIFFERENCE'), data: drawn.map(line => ({
                value: height(line.difference),
                itemStyle: {color: fen(line.difference) > 0n ? colours.palette[0] : colours.palette[1]},
            }))}],
        }),
    });
}

function totals(changes) {
    return element('details', {}, element('summary', {}, text('TOTALS')),
        table(text('TOTALS'), differenceColumns(
            {title: text('COLUMN_LINE'), isHead: true, of: row => nameOf('TOTAL', row.total)}),
        changes.totals, {isCaptionHidden: true}));
}

function byOfficer(changes, onPayslip) {
    const paid = amount => (amount === undefined ? text('NOT_PAID') : shown(amount));
    const lastPaid = row => (row.after === undefined ? changes.before : changes.month);
    return table(text('LARGEST'), [
        {title: text('COLUMN_OFFICER'), isHead: true, of: row => element('button', {class: 'plain', type: 'button',
            onclick: () => onPayslip(row.officerNo, lastPaid(row), row.unit)}, row.officerNo)},
        {title: text('COLUMN_UNIT'), of: row => row.unit},
        {title: text('COLUMN_BEFORE'), isFigure: true, of: row => paid(row.before)},
        {title: text('COLUMN_AFTER'), isFigure: true, of: row => paid(row.after)},
        {title: text('COLUMN_DIFFERENCE'), isFigure: true, of: row => signed(row.difference)},
    ], changes.largest, {isCaptionHidden: true});
}
