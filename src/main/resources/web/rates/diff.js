import {byId, element, language, nameOf, text} from '../shared/page.js';
import {get, postOnce, Problem} from '../shared/api.js';
import {figure} from '../shared/figure.js';
import {clearProblem, isFilledIn, showProblem} from '../shared/form.js';
import {fen, height, shown, signed} from '../shared/money.js';
import {table} from '../shared/table.js';

const LINES_SHOWN = 200;
const BETWEEN_LOOKS = 500;

/** Two releases: what they differ in, and what that costs over some months. */
export async function startDiff(place) {
    const {items} = await get('/v1/releases');
    const option = (value, words) => element('option', {value}, words);
    const options = () => [option('in-use', text('IN_USE')), ...items.map(release => option(release.id,
        text('RELEASE', {id: release.id, name: release.name, state: nameOf('RELEASE', release.state)})))];
    byId('before').replaceChildren(...options());
    byId('after').replaceChildren(...options());
    if (!items.length) {
        place.replaceChildren(element('p', {class: 'note'}, text('DIFF_NO_RELEASE')));
    } else {
        byId('after').value = items[0].id;
    }
    const year = new Date().getFullYear();
    byId('from').value = `${year}-01`;
    byId('to').value = `${year}-12`;
    byId('compare').addEventListener('submit', event => {
        event.preventDefault();
        reported(event.target, () => compare(place));
    });
    byId('impact').addEventListener('submit', event => {
        event.preventDefault();
        if (isFilledIn(event.target)) {
            reported(event.target, impact);
        }
    });
}

/** Says beside the form what could not be done. */
async function reported(form, work) {
    clearProblem(form);
    try {
        await work();
    } catch (problem) {
        if (!(problem instanceof Problem)) {
            throw problem;
        }
        byId('impacted').replaceChildren();
        showProblem(form, problem);
    }
}

async function compare(place) {
    const sides = new URLSearchParams({before: byId('before').value, after: byId('after').value});
    const {items: lines} = await get(`/v1/rate-diffs?${sides}`);
    byId('impacted').replaceChildren();
    byId('impact').hidden = false;
    place.replaceChildren(
        element('p', {}, lines.length ? text('DIFF_COUNT', {count: lines.length}) : text('DIFF_NONE')),
        lines.length ? table(text('DIFF'), [
            {title: text('COLUMN_TABLE'), isHead: true, of: line => line.table},
            {title: text('COLUMN_FROM'), isDate: true, of: line => line.from},
            {title: text('COLUMN_KEY'), of: line => line.key},
            {title: text('COLUMN_BEFORE'), isFigure: true, of: line => shown(line.before || '–')},
            {title: text('COLUMN_AFTER'), isFigure: true, of: line => shown(line.after || '–')},
            {title: text('COLUMN_SOURCE'), of: line => line.document},
        ], lines.slice(0, LINES_SHOWN), {isCaptionHidden: true}) : '',
        lines.length > LINES_SHOWN ? element('p', {class: 'quiet'}, text('DIFF_MORE', {count: LINES_SHOWN})) : '');
}

async function impact() {
    const place = byId('impacted');
    place.setAttribute('aria-busy', 'true');
    try {
        let found = await postOnce('/v1/impacts', {before: byId('before').value, after: byId('after').value,
            from: byId('from').value.trim(), to: byId('to').value.trim()});
        while (found.state === 'RUNNING') {
            place.replaceChildren(element('p', {role: 'status'},
                text('IMPACT_RUNNING', {count: found.monthsCompared})));
            await new Promise(done => setTimeout(done, BETWEEN_LOOKS));
            found = await get(`/v1/impacts/${found.id}`);
        }
        place.replaceChildren(found.state === 'DONE' ? result(found)
            : element('p', {class: 'problem'}, text('IMPACT_FAILED', {reason: found.failure ?? ''})));
    } finally {
        place.removeAttribute('aria-busy');
    }
}

function result(found) {
    const cost = found.total.find(({code, total}) => total && code === 'EMPLOYER_COST');
    const lines = found.total.filter(({total, difference}) => !total && fen(difference) !== 0n);
    const summary = text('IMPACT_SUMMARY', {from: found.from, to: found.to, compared: found.monthsCompared,
        changed: found.monthsChanged, difference: cost ? signed(cost.difference) : shown('0.00')});
    return element('div', {},
        found.toAccept?.length ? element('p', {class: 'note warn'},
            text('IMPACT_TO_ACCEPT', {versions: found.toAccept.join(', ')})) : null,
        lines.length ? byLine(found.total, lines, summary)
            : element('div', {}, element('p', {}, summary), element('p', {}, text('IMPACT_NONE'))));
}

function byLine(total, lines, summary) {
    const drawn = [...lines].reverse();
    const name = ({code, total}) => (total ? nameOf('TOTAL', code) : code);
    return figure({
        title: text('IMPACT_CHART'), summary, height: 4 + drawn.length * 1.8,
        table: table(text('IMPACT_CHART'), [
            {title: text('COLUMN_LINE'), isHead: true, of: name},
            {title: text('COLUMN_PEOPLE'), isFigure: true, of: line => String(line.officers)},
            {title: text('COLUMN_BEFORE'), isFigure: true, of: line => shown(line.before)},
            {title: text('COLUMN_AFTER'), isFigure: true, of: line => shown(line.after)},
            {title: text('COLUMN_DIFFERENCE'), isFigure: true, of: line => signed(line.difference)},
        ], total, {isCaptionHidden: true}),
        options: (colours, {onAxis, amount}) => ({
            xAxis: {type: 'value', axisLabel: {formatter: value => onAxis(value, language !== 'en')}},
            yAxis: {type: 'category', data: drawn.map(name), axisLabel: {color: colours.ink}},
            tooltip: {valueFormatter: amount},
            series: [{type: 'bar', barMaxWidth: 18, name: text('COLUMN_DIFFERENCE'),
                data: drawn.map(line => height(line.difference))}],
        }),
    });
}
