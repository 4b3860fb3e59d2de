import {byId, element, ready} from '../shared/page.js';
import {Problem} from '../shared/api.js';
import {startCoverage} from './coverage.js';
import {startDiff} from './diff.js';
import {showTable, startTimeline} from './timeline.js';
import {startWatch} from './watch.js';

/** Each part of the page stands for itself: one that fails says so in its place. */
async function part(id, start) {
    try {
        await start(byId(id));
    } catch (problem) {
        if (!(problem instanceof Problem)) {
            throw problem;
        }
        byId(id).replaceChildren(element('div', {class: 'problem', role: 'alert'},
            element('p', {}, `${problem.message} ${problem.todo}`)));
    } finally {
        byId(id).removeAttribute('aria-busy');
    }
}

await Promise.all([
    part('timeline', startTimeline),
    part('diff', startDiff),
    part('watch', place => startWatch(place, showTable)),
    part('coverage', startCoverage),
]);
ready();
