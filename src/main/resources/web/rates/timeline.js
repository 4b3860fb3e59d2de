import {announce, asked, byId, element, language, remember, text} from '../shared/page.js';
import {get} from '../shared/api.js';
import {source} from '../shared/explanation.js';
import {figure} from '../shared/figure.js';
import {clearProblem, isFilledIn, showProblem} from '../shared/form.js';
import {shown} from '../shared/money.js';
import {table} from '../shared/table.js';

const FIRST_TABLE = 'region/310000/contribution-base/PENSION';
const FINGERPRINT_SHOWN = 12;
const SERIES_MOST = 6;
const AMOUNT = /^-?\d+(\.\d+)?$/;
const SHARE = /^-?\d+(\.\d+)?%$/;

let tables = [];
let versions = [];

/** Lists the tables and shows one. */
export async function startTimeline() {
    const wanted = asked('table') ?? FIRST_TABLE;
    byId('table').value = wanted;
    const book = await get('/v1/rates');
    tables = book.items;
    byId('book').textContent = text('RATE_BOOK',
        {fingerprint: book.rateBook.slice(0, FINGERPRINT_SHOWN), tables: tables.length});
    byId('tables').replaceChildren(...tables.map(({table: path}) => element('option', {value: path})));
    byId('choose').addEventListener('submit', event => {
        event.preventDefault();
        if (isFilledIn(event.target)) {
            showTable(byId('table').value.trim());
        }
    });
    byId('value').addEventListener('change', draw);
    if (byId('table').value === wanted) {
        await showTable(wanted);
    }
}

/** Shows a table: every version with its values, as steps over time. */
export async function showTable(path) {
    const form = byId('choose');
    byId('table').value = path;
    clearProblem(form);
    const known = tables.find(one => one.table === path);
    if (!known) {
        showProblem(form, {message: '', detail: text('TABLE_UNKNOWN'), todo: '',
            complaints: [{field: 'table', what: text('TABLE_UNKNOWN'), todo: ''}]});
        return;
    }
    const address = day => `/v1/rates/${path.split('/').map(encodeURIComponent).join('/')}?on=${day}`;
    const first = await get(address(known.from));
    const others = await Promise.all(first.versions.slice(1).map(({from}) => get(address(from))));
    if (byId('table').value !== path) {
        return; // another table was asked for meanwhile
    }
    versions = [first, ...others].map(({version, values}) => ({version, leaves: new Map(leavesOf(values))}));
    remember({table: path});
    offerValues();
    draw();
    announce(path);
}

/** The values of a table one by one: [path, text]. */
function leavesOf(value, path = '') {
    if (value === null || value === undefined) {
        return [];
    }
    if (typeof value === 'object') {
        return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path} › ${key}` : key));
    }
    return [[path || 'value', String(value)]];
}

function figures() {
    const paths = [...new Set(versions.flatMap(({leaves}) => [...leaves.keys()]))];
    const all = paths.filter(path => versions.some(({leaves}) => isFigure(leaves.get(path))));
    const amounts = all.filter(path => versions.some(({leaves}) => AMOUNT.test(leaves.get(path) ?? '')));
    return {all, first: (amounts.length ? amounts : all).sort((one, other) => changes(other) - changes(one))
        .slice(0, SERIES_MOST)};
}

function isFigure(value) {
    return AMOUNT.test(value ?? '') || SHARE.test(value ?? '');
}

function changes(path) {
    return new Set(versions.map(({leaves}) => leaves.get(path))).size;
}

function offerValues() {
    const {all, first} = figures();
    byId('value').replaceChildren(
        element('option', {value: ''}, text('VALUE_FIRST', {count: first.length})),
        ...all.map(path => element('option', {value: path}, path)));
    byId('value').closest('.field').hidden = all.length < 2;
}

function draw() {
    const {first} = figures();
    const chosen = byId('value').value ? [byId('value').value] : first;
    const from = versions[0].version.from;
    const path = byId('table').value;
    const summary = versions.length === 1 ? text('TIMELINE_ONE', {from})
        : text('TIMELINE_SUMMARY', {versions: versions.length, from});
    const values = valuesTable(chosen.length ? chosen : [...versions[0].leaves.keys()]);
    byId('timeline').replaceChildren(chosen.length
        ? figure({title: path, summary, table: values, options: (colours, tools) => steps(chosen, colours, tools)})
        : element('div', {}, element('p', {class: 'note'}, text('NO_FIGURES')), values));
}

function valuesTable(paths) {
    return table(text('TIMELINE_TABLE'), [
        {title: text('COLUMN_FROM'), isDate: true, isHead: true, of: ({version}) => version.from},
        {title: text('COLUMN_UNTIL'), isDate: true, of: ({version}) => version.until ?? text('OPEN_ENDED')},
        ...paths.map(path => ({title: path, isFigure: true, of: ({leaves}) => shown(leaves.get(path) ?? '–')})),
        {title: text('COLUMN_SOURCE'), of: ({version}) => source(version)},
    ], versions, {isCaptionHidden: true});
}

/** A value holds from its first day to its last; where a version ends without a next one, so does its line. */
function steps(paths, colours, {onAxis, isNarrow}) {
    const now = new Date().toISOString().slice(0, 10);
    const point = (day, value) => [day, value === undefined ? null : Number(value.replace('%', ''))];
    const points = path => versions.flatMap(({version, leaves}, at) => {
        const value = isFigure(leaves.get(path)) ? leaves.get(path) : undefined;
        const next = versions[at + 1]?.version.from;
        const end = version.until ?? next ?? (version.from > now ? version.from : now);
        const gap = version.until && (!next || dayAfter(version.until) < next) ? [[dayAfter(version.until), null]] : [];
        return [point(version.from, value), {value: point(end, value), symbol: 'none'}, ...gap];
    });
    const isShare = paths.every(path => versions.some(({leaves}) => SHARE.test(leaves.get(path) ?? '')));
    const unit = isShare ? '%' : '';
    return {
        legend: paths.length > 1 ? {type: 'scroll'} : undefined,
        xAxis: {type: 'time', splitNumber: isNarrow ? 3 : 8},
        yAxis: {type: 'value', scale: true,
            axisLabel: {formatter: value => `${onAxis(value, language !== 'en')}${unit}`}},
        tooltip: {valueFormatter: value => ((value ?? null) === null ? '–' : `${shown(String(value))}${unit}`)},
        series: paths.map(path => ({name: path, type: 'line', step: 'end', symbolSize: 5, data: points(path),
            lineStyle: {width: 2}})),
    };
}

function dayAfter(day) {
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
}
