import {element, nameOf, text} from '../shared/page.js';
import {get} from '../shared/api.js';
import {shown} from '../shared/money.js';
import {showChanges} from './changes.js';
import {stateMark, unitName} from './months.js';

const FINDINGS_MOST = 1000;
const FINGERPRINT_SHOWN = 12;

let events = null;

/**
 * One run: how far it is while it runs, then what it came to, who could not be paid, and what changed;
 * returns the run as it is now.
 */
export async function showRun(place, id, {onPayslip, onDone}) {
    events?.close();
    const run = await get(`/v1/runs/${id}`);
    place.hidden = false;
    place.replaceChildren(
        element('h2', {id: 'run-title'}, text('RUN_TITLE', {month: run.month, unit: unitName(run.unit)}), ' ',
            stateMark(run.state)),
        element('p', {class: 'quiet small'}, text('RUN_FACTS', {
            id: run.id, payDate: run.payDate, rateBook: run.rateBook.slice(0, FINGERPRINT_SHOWN),
            finishedAt: run.finishedAt ? new Date(run.finishedAt).toLocaleString() : '–'})),
        tiles(run));
    if (run.state === 'RUNNING') {
        follow(place, run, onDone);
        return run;
    }
    if (run.officers === 0) {
        place.append(element('p', {class: 'note warn'}, text('RUN_NOBODY')));
        return run;
    }
    if (run.state === 'STOPPED') {
        place.append(element('p', {class: 'note warn'}, text('RUN_STOPPED')));
    }
    place.append(...(run.stale ?? []).map(staleNote));
    place.append(await findings(run));
    await showChanges(place, run, onPayslip);
    return run;
}

/** Payslips that stand on something that has changed since: why, whose, and what to do. */
function staleNote({payslips, what, todo, first}) {
    return element('div', {class: 'note warn stale'},
        element('p', {}, element('strong', {}, text('STALE_COUNT', {payslips, what}))),
        element('p', {}, todo),
        element('p', {class: 'quiet'}, first.map(({unit, officerNo}) => `${unit}/${officerNo}`).join(', ')
            + (payslips > first.length ? ' …' : '')));
}

function tiles({tally, officers}) {
    const tile = (name, figure, small) => element('div', {class: 'tile'}, element('dt', {}, name),
        element('dd', {}, figure, small ? element('small', {}, small) : null));
    return element('dl', {class: 'tiles'},
        tile(text('COLUMN_PAID'), String(tally.paid), text('PAID_OF', {officers, unchanged: tally.unchanged})),
        tile(text('COLUMN_REFUSED'), String(tally.refused)),
        ['gross', 'net', 'employerCost'].map(total => tile(nameOf('TOTAL', total), shown(tally[total]))));
}

/** Progress as the service tells it, until the run ends. */
function follow(place, run, onDone) {
    const bar = element('progress', {max: Math.max(run.officers, 1), value: 0, 'aria-labelledby': 'progress-words'});
    const words = element('p', {id: 'progress-words'});
    place.append(bar, words);
    events = new EventSource(`/v1/runs/${run.id}/progress`);
    events.onmessage = event => {
        const {done, officers, state} = JSON.parse(event.data);
        bar.max = Math.max(officers, 1);
        bar.value = done;
        words.textContent = text('PROGRESS', {done, officers});
        if (state !== 'RUNNING') {
            events.close();
            onDone(run.id);
        }
    };
    events.onerror = () => {
        events.close();
        onDone(run.id);
    };
}

/** Findings of one kind together: what is wrong and what to do once, then whom it is about. */
async function findings(run) {
    const {items, next} = await get(`/v1/runs/${run.id}/findings?limit=${FINDINGS_MOST}`);
    const kinds = new Map();
    for (const {unit, officerNo, finding} of items) {
        const kind = `${finding.what}\n${finding.todo}`;
        const group = kinds.get(kind) ?? {finding, people: []};
        group.people.push(`${unit}/${officerNo}`);
        kinds.set(kind, group);
    }
    const groups = [...kinds.values()].sort((one, other) => other.people.length - one.people.length);
    const people = new Set(items.map(item => `${item.unit}/${item.officerNo}`));
    return element('div', {class: 'card'},
        element('h3', {}, text('FINDINGS')),
        element('p', {}, groups.length
            ? text('FINDINGS_COUNT', {people: people.size, kinds: groups.length}) : text('FINDINGS_NONE')),
        groups.map(({finding, people: whom}) => element('div', {class: 'note warn'},
            element('p', {}, element('strong', {}, finding.what)),
            element('p', {}, finding.todo),
            element('details', {}, element('summary', {}, text('FINDINGS_PEOPLE', {count: whom.length})),
                element('p', {}, whom.join(', '))))),
        next ? element('p', {class: 'quiet'}, text('FINDINGS_MORE', {count: items.length})) : null);
}
