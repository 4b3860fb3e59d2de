import {element, nameOf, text} from './page.js';
import {shown} from './money.js';

/** The steps that made a figure: the formula in words, in numbers, how it was rounded, and where its numbers stand. */
export function stepsList(steps) {
    return element('ol', {class: 'steps'}, steps.map(step => element('li', {},
        element('div', {}, step.words),
        element('div', {class: 'formula'}, `${step.numbers} = `, element('strong', {}, shown(step.result)),
            step.rounding ? element('span', {class: 'quiet'}, ` (${nameOf('ROUNDING', step.rounding)})`) : null),
        (step.versions ?? []).map(version => element('div', {class: 'source'}, source(version))))));
}

/** A version of a rate: document, number, article, since when, and how well it is known. */
export function source(version) {
    const until = version.until ? ` ${text('SOURCE_UNTIL', {until: version.until})}` : '';
    return element('span', {},
        document(version),
        [version.number, version.place].filter(Boolean).map(part => ` · ${isAddress(part) ? '' : part}`),
        ` · ${text('SOURCE_SINCE', {from: version.from})}${until} · ${text('SOURCE_GRADE', {grade: version.grade})}`);
}

/** The document's name; where its place is an address on the web, a link that opens on the reader's own click. */
function document(version) {
    return isAddress(version.place)
        ? element('a', {href: version.place, rel: 'noreferrer', target: '_blank'}, version.document)
        : version.document;
}

function isAddress(place) {
    return /^https?:\/\//.test(place ?? '');
}
