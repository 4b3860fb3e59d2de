import {announce, byId, element, language, text} from '../shared/page.js';
import {postOnce, Problem} from '../shared/api.js';
import {nameOfPlace, nameOfScheme} from './options.js';

const FILES = [
    {suffix: 'pdf', path: '/v1/projections/statement.pdf', name: () => text('PDF')},
    {suffix: 'xlsx', path: '/v1/projections/statement.xlsx', name: () => text('WORKBOOK')},
];

/** What can be taken along: the address, which holds the conditions and nothing personal, a file, a print. */
export function takePart(request, choices, fail) {
    const place = choices.options.regions.find(one => one.code === request.officer.region);
    const scheme = choices.options.schemes.find(one => one.id === request.officer.scheme);
    const name = element('input', {id: 'take-name', maxlength: 60, required: true,
        value: `${nameOfPlace(place)} · ${nameOfScheme(scheme)}`});
    return element('section', {class: 'card', id: 'take', 'aria-labelledby': 'take-head'},
        element('h2', {id: 'take-head'}, text('TAKE')),
        element('div', {class: 'actions'},
            element('button', {type: 'button', onclick: copyLink}, text('COPY')),
            FILES.map(file => element('button', {type: 'button',
                onclick: event => save(file, request, event.currentTarget).catch(fail)}, file.name())),
            element('button', {type: 'button', onclick: () => window.print()}, text('PRINT'))),
        element('div', {class: 'actions'},
            element('div', {class: 'field'}, element('label', {for: 'take-name'}, text('TAKE_NAME')), name),
            element('button', {type: 'button', id: 'take-keep',
                onclick: () => keep(name.value.trim(), request).catch(fail)}, text('TAKE_KEEP'))),
        element('p', {class: 'quiet small', id: 'taken'}));
}

async function copyLink() {
    try {
        await navigator.clipboard.writeText(location.href);
        say(text('COPIED'));
    } catch (refused) {
        say(text('COPY_BY_HAND'));
    }
}

function say(words) {
    byId('taken').textContent = words;
    announce(words);
}

/** Keeps the conditions under a name; who has the link sees them. Nothing says who the person is. */
async function keep(name, request) {
    const kept = await postOnce('/v1/scenarios', {name: name || text('FILE_NAME'), request});
    const link = new URL(kept.link, location.href).href;
    byId('taken').replaceChildren(text('TAKE_KEPT', {until: kept.expiresOn}), ' ', element('a', {href: link}, link));
    announce(text('TAKE_KEPT', {until: kept.expiresOn}));
}

/** Asks for the file of the same request and hands it to the reader. */
async function save(file, request, button) {
    button.disabled = true;
    try {
        const answer = await fetch(file.path, {method: 'POST', body: JSON.stringify(request),
            headers: {'Content-Type': 'application/json', 'Accept-Language': language}});
        if (!answer.ok) {
            throw new Problem({status: answer.status, detail: text('NOT_DONE', {status: answer.status})});
        }
        const link = element('a', {href: URL.createObjectURL(await answer.blob()),
            download: `${text('FILE_NAME')}.${file.suffix}`});
        link.click();
        URL.revokeObjectURL(link.href);
        say(text('FILE_READY'));
    } finally {
        button.disabled = false;
    }
}
