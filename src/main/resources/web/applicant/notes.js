import {element, text} from '../shared/page.js';
import {shown} from '../shared/money.js';
import {sourceOf} from './options.js';
import {citation, workings} from './why.js';
import {inMonth} from './month.js';

/** What has to be said before any figure: what stands against being hired, and what no one has confirmed. */
export function warnings(projection, scheme) {
    return [
        eligibility(projection.eligibility),
        scheme.source.status === 'EXAMPLE'
            ? note('warn', text('EXAMPLE_TITLE'), [text('EXAMPLE_WORDS')])
            : note('', text('REAL_TITLE'), [sourceOf(scheme), ...gaps(scheme)]),
        unconfirmed(projection.unconfirmed.filter(version => version.status !== 'EXAMPLE')),
    ];
}

function note(kind, title, words) {
    return element('div', {class: `note ${kind}`.trim()}, element('p', {}, element('strong', {}, title)),
        words.map(part => element('p', {}, part)));
}

function gaps(scheme) {
    return scheme.gaps.length ? [text('GAPS', {gaps: scheme.gaps.join('；')})] : [];
}

function eligibility(findings) {
    return findings.length === 0 ? null
        : note('warn', text('ELIGIBILITY'), findings.map(finding => `${finding.what} ${finding.todo}`));
}

function unconfirmed(versions) {
    return versions.length === 0 ? null
        : note('warn', text('UNCONFIRMED', {count: versions.length}),
            versions.map(version => element('span', {}, `${version.table} · `, citation(version))));
}

/** What was assumed, beside what came of it. */
export function assumptions(projection) {
    return element('div', {id: 'assumed'},
        element('h3', {}, text('ASSUMED')),
        element('p', {class: 'quiet small'}, text('ASSUMED_HINT', {known: inMonth(projection.knownThrough)})),
        element('ul', {class: 'small'}, projection.assumptions.map(assumed => element('li', {}, assumed.text))));
}

/** When the statutory age is reached, and with what pension; or why that is not known. */
export function retirement(projection, goOnUntil) {
    const {retirement: end} = projection;
    if (!end) {
        return null;
    }
    const pension = end.pension;
    return element('section', {class: 'card', id: 'retirement', 'aria-labelledby': 'retirement-head'},
        element('h2', {id: 'retirement-head'}, text('RETIREMENT')),
        element('dl', {class: 'tiles'},
            tile(text('RETIREMENT_MONTH'), inMonth(end.month), text('RETIREMENT_AGE', {age: inYears(end.age)})),
            pension ? tile(text('PENSION'), shown(pension.total),
                text('PENSION_TODAY', {amount: shown(pension.totalToday)})) : null,
            end.replacementRate ? tile(text('REPLACEMENT'), end.replacementRate, text('REPLACEMENT_HINT')) : null),
        pension || end.findings.length ? null : element('div', {class: 'actions'},
            element('button', {type: 'button', onclick: () => goOnUntil(projection.from, end.month)},
                text('UNTIL_RETIREMENT'))),
        end.findings.length ? note('warn', text('PENSION_LACKS'),
            end.findings.map(finding => `${finding.what} ${finding.todo}`)) : null,
        end.steps.length ? element('details', {}, element('summary', {}, text('WHY')), workings(end.steps)) : null);
}

/** "63y0m" in words. */
function inYears(age) {
    const [, years, months] = /^(\d+)y(\d+)m$/.exec(age) ?? [null, age, '0'];
    return months === '0' ? text('AGE_YEARS', {years}) : text('AGE_YEARS_MONTHS', {years, months});
}

function tile(name, value, hint) {
    return element('div', {class: 'tile'}, element('dt', {}, name),
        element('dd', {}, value, hint ? element('small', {}, hint) : null));
}
