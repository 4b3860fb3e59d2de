import {element, language, nameOf, text} from '../shared/page.js';
import {shown} from '../shared/money.js';

/** The arithmetic of one figure: each step in words and in numbers, its rounding, and the documents behind it. */
export function workings(steps) {
    if (steps.length === 0) {
        return element('p', {class: 'quiet'}, text('NO_STEPS'));
    }
    return element('ol', {class: 'steps'}, steps.map(step => element('li', {},
        element('div', {}, step.words),
        element('div', {class: 'formula'}, `${step.numbers} = ${shown(step.result)}`),
        step.rounding ? element('div', {class: 'source'}, nameOf('ROUNDING', step.rounding)) : null,
        step.versions.map(version => element('div', {class: 'source'}, citation(version))))));
}

/** A document, its number and article, from when on, and how well it is known. */
export function citation(version) {
    const parts = [version.document, version.number, version.place].filter(Boolean);
    const separator = language === 'en' ? ', ' : '，';
    return `${parts.join(separator)} (${text('FROM_ON', {from: version.from})}; ${nameOf('GRADE', version.grade)})`;
}
