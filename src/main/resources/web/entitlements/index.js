import {announce, byId, element, ready, text} from '../shared/page.js';
import {get, post, Problem} from '../shared/api.js';
import {clearProblem, isFilledIn, showProblem} from '../shared/form.js';
import {requestOf} from '../shared/request.js';
import {fieldset, idOf, injury, relative, survivors} from './fields.js';
import {examples} from './examples.js';
import {showStatement} from './statement.js';

const form = byId('facts');
let regions = [];

function kind() {
    return form.elements.kind.value;
}

/** Lays out the form of a kind; what both kinds ask for keeps what was typed. */
function layOut() {
    const typed = new Map([...form.elements].filter(control => control.name.includes('.'))
        .map(control => [control.name, control.value]));
    const parts = kind() === 'injury' ? injury(regions) : survivors(regions);
    byId('fields').replaceChildren(...parts.map(part => fieldset(part)), ...(kind() === 'injury' ? [] : [family()]));
    fill(typed);
}

function family() {
    const place = element('div', {id: 'family'});
    place.append(element('button', {type: 'button', onclick: () => addRelative(place)}, text('ADD_RELATIVE')));
    addRelative(place);
    return place;
}

/** One more member of the family, above the button; one that is left empty is not sent. */
function addRelative(place) {
    const at = place.querySelectorAll('fieldset').length;
    place.lastElementChild.before(
        fieldset({legend: text('RELATIVE', {number: at + 1}), fields: relative(at)}));
}

function fill(values) {
    for (const [name, value] of values) {
        const control = form.elements[name];
        if (control) {
            control.value = value;
        }
    }
}

/** What the form says, with the names by which the statement calls people; a member of the family needs a relation. */
function request() {
    const asked = requestOf(form);
    asked.facts.injuries?.forEach((one, at) => Object.assign(one, {id: String(at + 1)}));
    asked.facts.relatives = asked.facts.relatives?.map((one, at) => ({id: idOf(at), ...one}));
    return asked;
}

function isRelativeEmpty(set) {
    return [...set.querySelectorAll('input, select')].every(control => !control.value);
}

form.addEventListener('change', event => {
    if (event.target.name === 'kind') {
        clearProblem(form);
        layOut();
    }
});

form.addEventListener('submit', async event => {
    event.preventDefault();
    const sets = [...form.querySelectorAll('#family fieldset')];
    sets.filter(isRelativeEmpty).forEach(set => Object.assign(set, {disabled: true}));
    const isComplete = isFilledIn(form);
    const asked = isComplete ? request() : null;
    sets.forEach(set => Object.assign(set, {disabled: false}));
    if (!isComplete) {
        return;
    }
    byId('statement').setAttribute('aria-busy', 'true');
    try {
        const statement = await post(`/v1/claims/${kind()}`, asked);
        showStatement(byId('statement'), statement, asked);
        announce(text('DONE'));
        byId('statement').focus();
    } catch (problem) {
        if (!(problem instanceof Problem)) {
            throw problem;
        }
        byId('statement').replaceChildren(); // what stands there is not of these facts
        showProblem(form, problem);
    } finally {
        byId('statement').removeAttribute('aria-busy');
    }
});

byId('example').addEventListener('click', () => {
    const {relatives, values} = examples[kind()];
    layOut();
    for (let at = 1; at < relatives; at++) {
        addRelative(byId('family'));
    }
    fill(Object.entries(values));
    form.requestSubmit();
});

try {
    const {parts} = await get('/v1/rates/coverage');
    regions = parts[0].regions;
} catch (problem) {
    showProblem(form, problem);
}
layOut();
ready();
form.removeAttribute('aria-busy');
