import {element, language, nameOf, text} from '../shared/page.js';
import {source, stepsList} from '../shared/explanation.js';
import {figure} from '../shared/figure.js';
import {fen, height, shown, yuan} from '../shared/money.js';
import {table} from '../shared/table.js';

/** The statement: what is due once and each month, who pays, by which article; what waits, and what is not due. */
export function showStatement(place, statement, request) {
    const nameOfPerson = personNames(request);
    place.replaceChildren(
        tiles(statement),
        statement.once.length ? once(statement, nameOfPerson) : '',
        statement.monthly.length ? monthly(statement, nameOfPerson) : '',
        statement.months.length ? years(statement, nameOfPerson) : '',
        statement.waiting.length ? waiting(statement, nameOfPerson) : '',
        statement.open.length ? open(statement) : '',
        statement.notDue.length ? notDue(statement, nameOfPerson) : '');
}

function personNames({facts}) {
    const names = new Map((facts.relatives ?? []).map(one =>
        [one.id, one.name ?? nameOf('RELATION', one.relation)]));
    return id => names.get(id) ?? id;
}

/** A benefit, and whose it is where it is one person's. */
function benefit({name, benefitName, of}, nameOfPerson) {
    return [benefitName ?? name, of && nameOfPerson(of) !== '1' ? nameOfPerson(of) : null].filter(Boolean).join(' · ');
}

function tiles({onceByPayer, monthly, waiting}) {
    const tile = (name, amount, small) => element('div', {class: 'tile'}, element('dt', {}, name),
        element('dd', {}, amount, small ? element('small', {}, small) : null));
    const first = monthly.reduce((sum, {phases}) => sum + (phases.length ? fen(phases[0].amount) : 0n), 0n);
    return element('dl', {class: 'tiles'},
        onceByPayer.map(({payerName, amount}) => tile(text('ONCE_FROM', {payer: payerName}), shown(amount))),
        monthly.length ? tile(text('MONTHLY_FIRST'), shown(yuan(first)), text('MONTHLY_LINES', {count: monthly.length}))
            : null,
        tile(text('WAITING'), String(new Set(waiting.map(({what}) => what)).size)));
}

function why(steps, line, of, words) {
    const own = steps.filter(step => step.line === (of ? `${line}/${of}` : line));
    return own.length ? element('details', {class: 'why'}, element('summary', {}, words), stepsList(own)) : words;
}

function once({once: sums, steps}, nameOfPerson) {
    return element('section', {class: 'card'}, element('h2', {}, text('ONCE')), table(text('ONCE'), [
        {title: text('COLUMN_BENEFIT'), isHead: true,
            of: sum => why(steps, sum.benefit, sum.of, benefit(sum, nameOfPerson))},
        {title: text('COLUMN_PAYER'), of: sum => sum.payerName},
        {title: text('COLUMN_DUE_ON'), isDate: true, of: sum => sum.dueOn},
        {title: text('COLUMN_AMOUNT'), isFigure: true,
            of: sum => [shown(sum.amount),
                sum.provisional ? element('div', {class: 'quiet small'}, text('PROVISIONAL')) : null]},
    ], sums, {isCaptionHidden: true}));
}

function monthly({monthly: lines, steps}, nameOfPerson) {
    const rows = lines.flatMap(line => line.phases.map((phase, at) => ({...line, ...phase, at})));
    const ends = row => (row.last ? [element('span', {class: 'date'}, row.last),
        row.endsWords ? element('div', {class: 'quiet small'}, row.endsWords) : null] : text('ONWARDS'));
    return element('section', {class: 'card'}, element('h2', {}, text('MONTHLY')), table(text('MONTHLY'), [
        {title: text('COLUMN_BENEFIT'), isHead: true, of: row => (row.at === 0
            ? why(steps, row.benefit, row.of, benefit(row, nameOfPerson)) : benefit(row, nameOfPerson))},
        {title: text('COLUMN_PAYER'), of: row => row.payerName},
        {title: text('COLUMN_FIRST'), of: row => [element('span', {class: 'date'}, row.first),
            element('div', {class: 'quiet small'}, row.becauseWords)]},
        {title: text('COLUMN_LAST'), of: ends},
        {title: text('COLUMN_A_MONTH'), isFigure: true, of: row => shown(row.amount)},
    ], rows, {isCaptionHidden: true}));
}

/** The course of the monthly benefits: their lines, and a row for each year with its sums. */
function sumsByYear(months, nameOfPerson) {
    const sums = new Map();
    const lines = new Set();
    for (const month of months) {
        const line = benefit(month, nameOfPerson);
        const year = month.month.slice(0, 4);
        lines.add(line);
        const ofYear = sums.get(year) ?? new Map();
        ofYear.set(line, (ofYear.get(line) ?? 0n) + fen(month.amount));
        sums.set(year, ofYear);
    }
    const rows = [...sums].map(([year, ofYear]) => ({year, of: line => yuan(ofYear.get(line) ?? 0n),
        total: yuan([...ofYear.values()].reduce((all, one) => all + one, 0n))}));
    return {names: [...lines], rows};
}

function years({months}, nameOfPerson) {
    const {names, rows} = sumsByYear(months, nameOfPerson);
    const total = yuan(rows.reduce((all, row) => all + fen(row.total), 0n));
    return element('section', {class: 'card'}, figure({
        title: text('YEARS'),
        summary: text('YEARS_SUMMARY', {from: months[0].month, through: months.at(-1).month, total: shown(total)}),
        table: table(text('YEARS'), [
            {title: text('COLUMN_YEAR'), isHead: true, of: row => row.year},
            ...names.map(line => ({title: line, isFigure: true, of: row => shown(row.of(line))})),
            {title: text('COLUMN_TOTAL'), isFigure: true, of: row => shown(row.total)},
        ], rows, {isCaptionHidden: true}),
        options: (colours, {onAxis, amount}) => ({
            legend: names.length > 1 ? {type: 'scroll'} : undefined,
            xAxis: {type: 'category', data: rows.map(row => row.year)},
            yAxis: {type: 'value', axisLabel: {formatter: value => onAxis(value, language !== 'en')}},
            tooltip: {valueFormatter: amount},
            series: names.map(line => ({name: line, type: 'bar', stack: 'year', barMaxWidth: 40,
                data: rows.map(row => height(row.of(line)))})),
        }),
    }));
}

/** What waits, by what there is to do: the reasons that ask for the same stand together. */
function waiting({waiting: waits}, nameOfPerson) {
    const tasks = new Map();
    for (const wait of waits) {
        const reasons = tasks.get(wait.todo) ?? new Map();
        reasons.set(wait.what, (reasons.get(wait.what) ?? new Set()).add(benefit(wait, nameOfPerson)));
        tasks.set(wait.todo, reasons);
    }
    const separator = language === 'en' ? ', ' : '、';
    return element('section', {class: 'card'}, element('h2', {}, text('WAITING')),
        [...tasks].map(([todo, reasons]) => element('div', {class: 'note warn'},
            [...reasons].map(([what, lines]) => element('p', {}, element('strong', {}, what), ' ',
                element('span', {class: 'quiet small'}, [...lines].join(separator)))),
            element('p', {}, todo))));
}

function open({open: points}) {
    return element('section', {class: 'card'}, element('h2', {}, text('OPEN')),
        points.map(({words, options}) => element('div', {class: 'note'}, element('p', {}, element('strong', {}, words)),
            element('ul', {}, options.map(option => element('li', {}, option.words))))));
}

function notDue({notDue: lines}, nameOfPerson) {
    return element('details', {class: 'card'},
        element('summary', {}, element('strong', {}, text('NOT_DUE', {count: lines.length}))),
        element('ul', {}, lines.map(line => element('li', {}, `${benefit(line, nameOfPerson)}: ${line.words}`,
            line.source ? element('div', {class: 'source'}, source(line.source)) : null))));
}
