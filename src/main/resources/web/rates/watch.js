import {byId, element, text} from '../shared/page.js';
import {get} from '../shared/api.js';
import {source} from '../shared/explanation.js';
import {table} from '../shared/table.js';

/** What runs out, what no one has answered for, and what no one has read for a year. */
export async function startWatch(place, showTable) {
    const show = async () => {
        const days = byId('days').value;
        const [expiring, gradeC, unread] = await Promise.all([
            get(`/v1/rates/expiring?days=${days}`), get('/v1/rates/grade-c'), get('/v1/rates/unread')]);
        const open = gradeC.items.filter(({accepted}) => !accepted).map(({version}) => version);
        place.replaceChildren(
            list(text('WATCH_EXPIRING', {days}), expiring.items, showTable),
            list(text('WATCH_GRADE_C'), open, showTable),
            list(text('WATCH_UNREAD'), unread.items, showTable));
    };
    byId('days').addEventListener('change', show);
    await show();
}

function list(title, versions, showTable) {
    const open = version => element('button', {class: 'plain', type: 'button', onclick: () => {
        showTable(version.table);
        byId('timeline-title').scrollIntoView();
    }}, version.table);
    return element('details', {class: 'card'},
        element('summary', {}, element('strong', {}, title), ' ',
            element('span', {class: 'state'}, String(versions.length))),
        versions.length ? table(title, [
            {title: text('COLUMN_TABLE'), isHead: true, of: open},
            {title: text('COLUMN_UNTIL'), isDate: true, of: version => version.until ?? text('OPEN_ENDED')},
            {title: text('COLUMN_SOURCE'), of: source},
        ], versions, {isCaptionHidden: true}) : element('p', {}, text('WATCH_NONE')));
}
