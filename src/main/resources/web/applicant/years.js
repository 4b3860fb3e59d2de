import {element, language, nameOf, text} from '../shared/page.js';
import {figure} from '../shared/figure.js';
import {height, shown} from '../shared/money.js';
import {about} from './about.js';
import {table} from '../shared/table.js';
import {inMonth} from './month.js';
import {assumptions} from './notes.js';

const TURNS = new Set(['PROMOTED', 'STAGE', 'RETIREMENT']);
const WIDE = 700;

/** The years: what a month brings in each, how sure that is, and what happens when. */
export function yearsPart(projection, explain) {
    const {years, totals} = projection;
    const last = years[years.length - 1];
    const isSampled = years.some(year => year.band.p10 !== year.band.p90);
    return element('section', {class: 'card', id: 'years', 'aria-labelledby': 'years-head'},
        element('h2', {id: 'years-head'}, text('YEARS_HEAD', {years: years.length, last: last.year})),
        element('dl', {class: 'tiles'},
            tile(text('LAST_NET', {year: last.year}), about(last.band.p50),
                isSampled ? text('BETWEEN', {low: about(last.band.p10), high: about(last.band.p90)}) : null),
            tile(text('LAST_TODAY', {year: last.year}), about(last.bandToday.p50), text('TODAY_HINT')),
            tile(text('SUM_NET'), about(totals.net), text('SUM_TODAY', {net: about(totals.netToday)})),
            last.fundBalance === null ? tile(text('SUM_COST'), about(totals.employerCost), null)
                : tile(text('FUND_BALANCE', {year: last.year}), about(last.fundBalance), text('FUND_BALANCE_HINT'))),
        figure({title: text('CHART_TITLE'), summary: summaryOf(last, isSampled), height: 22,
            options: colours => optionsOf(projection, isSampled, colours), table: yearTable(projection, explain)}),
        eventList(projection),
        assumptions(projection));
}

function summaryOf(last, isSampled) {
    const parts = {year: last.year, net: about(last.band.p50), low: about(last.band.p10), high: about(last.band.p90),
        today: about(last.bandToday.p50)};
    return isSampled ? text('CHART_SUMMARY_BAND', parts) : text('CHART_SUMMARY', parts);
}

function tile(name, amount, hint) {
    return element('div', {class: 'tile'}, element('dt', {}, name),
        element('dd', {}, amount, hint ? element('small', {}, hint) : null));
}

function optionsOf(projection, isSampled, colours) {
    const {years} = projection;
    const name = {nominal: text('SERIES_NOMINAL'), today: text('SERIES_TODAY')};
    const band = (key, range, colour) => (isSampled ? [
        {type: 'line', name: key, stack: key, symbol: 'none', silent: true, tooltip: {show: false},
            lineStyle: {opacity: 0}, data: years.map(year => height(year[range].p10))},
        {type: 'line', name: key, stack: key, symbol: 'none', silent: true, tooltip: {show: false},
            lineStyle: {opacity: 0}, areaStyle: {color: colour, opacity: 0.18},
            data: years.map(year => height(year[range].p90) - height(year[range].p10))},
    ] : []);
    const line = (key, range, colour, kind) => ({type: 'line', name: key, symbol: 'circle', symbolSize: 5,
        itemStyle: {color: colour}, lineStyle: {color: colour, width: 2.5, type: kind},
        data: years.map(year => height(year[range].p50))});
    const first = line(name.nominal, 'band', colours.palette[0], 'solid');
    return {
        legend: {data: [name.nominal, name.today], selectedMode: false},
        grid: {top: 64, right: 24},
        xAxis: {type: 'category', boundaryGap: false, data: years.map(year => String(year.year))},
        yAxis: {type: 'value', scale: true, min: ({min}) => Math.max(0, Math.floor(min / 2000) * 2000),
            axisLabel: {formatter: value => shown(String(value))}},
        tooltip: {formatter: given => tipOf(projection, years[given[0].dataIndex], isSampled),
            axisPointer: {type: 'line', lineStyle: {color: colours.quiet}}},
        series: [
            ...band('band', 'band', colours.palette[0]),
            ...band('bandToday', 'bandToday', colours.palette[1]),
            {...first, markLine: turnsOf(projection, colours)},
            line(name.today, 'bandToday', colours.palette[1], 'dashed'),
        ],
    };
}

/** A thin line where the grade changes or the work ends; its words only where there is room. */
function turnsOf(projection, colours) {
    const isWide = document.documentElement.clientWidth > WIDE;
    return {symbol: 'none', silent: true, animation: false, lineStyle: {color: colours.quiet, type: 'dotted', width: 1},
        label: {show: isWide, color: colours.quiet, fontSize: 11, formatter: '{b}'},
        data: projection.events.filter(event => TURNS.has(event.code))
            .map(event => ({xAxis: event.month.slice(0, 4), name: shortOf(event)}))};
}

function shortOf(event) {
    return event.code === 'RETIREMENT' ? text('RETIRES') : nameOf('VALUE', event.value);
}

function tipOf(projection, year, isSampled) {
    const happened = projection.events.filter(event => Number(event.month.slice(0, 4)) === year.year
        && TURNS.has(event.code)).map(event => `${inMonth(event.month)} ${wordsOf(event)}`);
    return [
        year.age === null ? String(year.year) : text('TIP_HEAD', {year: year.year, age: year.age}),
        text('TIP_NET', {net: about(year.band.p50)}),
        isSampled ? text('BETWEEN', {low: about(year.band.p10), high: about(year.band.p90)}) : null,
        text('TIP_TODAY', {net: about(year.bandToday.p50)}),
        ...happened,
    ].filter(Boolean).join('\n');
}

/** What happens, in words, with what it leads to. */
function wordsOf(event) {
    const value = nameOf('VALUE', event.value);
    const separator = language === 'en' ? ': ' : '：';
    return TURNS.has(event.code) && event.value && event.code !== 'RETIREMENT' || event.code.startsWith('CLAIM')
        ? `${event.text}${separator}${value}` : event.text;
}

function eventList(projection) {
    const events = projection.events.filter(event => event.code !== 'START');
    if (events.length === 0) {
        return null;
    }
    return element('div', {}, element('h3', {}, text('EVENTS')),
        element('ol', {class: 'events'}, events.map(event => element('li', {},
            element('time', {datetime: event.month}, inMonth(event.month)), wordsOf(event)))));
}

function yearTable(projection, explain) {
    const lastMonth = year => projection.months.filter(month => month.month.startsWith(`${year.year}-`)).pop().month;
    return table(text('YEAR_TABLE'), [
        {title: text('YEAR'), of: year => String(year.year), isHead: true},
        {title: text('AGE'), of: year => year.age, isFigure: true},
        {title: text('GRADE'), of: year => nameOf('VALUE', year.grade)},
        {title: text('P50'), of: year => shown(year.band.p50), isFigure: true},
        {title: text('P10'), of: year => shown(year.band.p10), isFigure: true},
        {title: text('P90'), of: year => shown(year.band.p90), isFigure: true},
        {title: text('TODAY'), of: year => shown(year.bandToday.p50), isFigure: true},
        {title: text('YEAR_NET'), of: year => shown(year.net), isFigure: true},
        {title: text('YEAR_TAX'), of: year => shown(year.tax), isFigure: true},
        {title: text('YEAR_COST'), of: year => shown(year.employerCost), isFigure: true},
        {title: text('YEAR_FUND'), of: year => shown(year.fundDeposits), isFigure: true},
        ...(projection.years.some(year => year.fundBalance !== null)
            ? [{title: text('YEAR_BALANCE'), of: year => shown(year.fundBalance), isFigure: true}] : []),
        {title: text('EXPLAIN'), of: year => element('button', {type: 'button', class: 'plain',
            onclick: () => explain(lastMonth(year))}, inMonth(lastMonth(year)))},
    ], projection.years, {isCaptionHidden: true});
}
