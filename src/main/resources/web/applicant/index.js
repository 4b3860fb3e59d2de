import {announce, asked, byId, remember, text} from '../shared/page.js';
import {get, post, Problem} from '../shared/api.js';
import {clearProblem, isFilledIn, showProblem} from '../shared/form.js';
import {shown} from '../shared/money.js';
import {Choices} from './options.js';
import {centralOf, requestOf} from './request.js';
import {goToMonth, inMonth, linesPart, monthPart} from './month.js';
import {yearsPart} from './years.js';
import {retirement, warnings} from './notes.js';
import {Comparison} from './compare.js';
import {takePart} from './take.js';
import {Stages} from './stages.js';
import {fillForm, fromAddress, fromRequest} from './restore.js';

const form = byId('ask');
const result = byId('result');

/** How often was asked: an answer to an earlier question is not shown any more. */
let asking = 0;

start();

async function start() {
    try {
        const choices = new Choices(await get('/v1/projections/options'));
        const stages = new Stages(choices);
        const usual = stateOfForm();
        fillForm(await asWanted(), choices, stages);
        const comparison = new Comparison(choices, project);
        const show = () => showResult(choices, comparison, usual);
        form.addEventListener('submit', event => {
            event.preventDefault();
            show();
        });
        await show();
    } catch (problem) {
        fail(problem);
    }
}

/** Asks for what the form says, and shows it; what was shown stays until then. */
async function showResult(choices, comparison, usual) {
    if (!isFilledIn(form)) {
        openWrong();
        return;
    }
    rememberForm(usual);
    asking += 1;
    const turn = asking;
    const request = requestOf(choices);
    const central = centralOf(request);
    const first = central && await project(central);
    if (turn !== asking) {
        return;
    }
    if (first) {
        paint(choices, request, first);
        result.setAttribute('aria-busy', 'true');
    }
    const projection = central && !first ? null : await project(request);
    if (!projection || turn !== asking) {
        return;
    }
    paint(choices, request, projection);
    comparison.show({request, projection});
    say(projection.month.month, projection);
}

/** Explains another month of what is shown. */
async function explainMonth(choices, request, month) {
    const projection = await project({...request, explain: month});
    if (projection) {
        paint(choices, request, projection);
        goToMonth();
        say(month, projection);
    }
}

function say(month, projection) {
    announce(text('SAID_MONTH', {month: inMonth(month), net: shown(projection.month.payslip.totals.net)}));
}

function paint(choices, request, projection) {
    const explain = month => explainMonth(choices, request, month);
    result.replaceChildren(...[
        ...warnings(projection, choices.options.schemes.find(scheme => scheme.id === projection.scheme)),
        monthPart(projection, projection.months, explain),
        yearsPart(projection, explain),
        retirement(projection, goOnUntil),
        linesPart(projection),
        takePart(request, choices, fail),
    ].filter(Boolean));
}

/** Projects the years from a month through another, such as that of retirement. */
function goOnUntil(from, month) {
    const years = Number(month.slice(0, 4)) - Number(from.slice(0, 4));
    byId('span').value = String(Math.min(years, Number(byId('span').max)));
    form.requestSubmit();
}

/** The projection of a request, or null where it was refused; the form then says why. */
async function project(request) {
    result.setAttribute('aria-busy', 'true');
    try {
        const projection = await post('/v1/projections', request);
        clearProblem(form);
        return projection;
    } catch (problem) {
        fail(problem);
        return null;
    } finally {
        result.removeAttribute('aria-busy');
    }
}

function fail(problem) {
    result.removeAttribute('aria-busy');
    if (!(problem instanceof Problem)) {
        throw problem;
    }
    showProblem(form, problem);
    openWrong();
}

/** A field that is wrong is never folded away. */
function openWrong() {
    for (const control of form.querySelectorAll('[aria-invalid]')) {
        const folded = control.closest('details');
        if (folded) {
            folded.open = true;
        }
    }
    const wrong = form.querySelector('[aria-invalid]');
    wrong?.focus();
    wrong?.scrollIntoView({block: 'center'});
}

function stateOfForm() {
    const controls = [...form.elements].filter(control => control.id && control.matches('input, select'));
    return new Map(controls.map(control => [control.id, valueOf(control)]));
}

function valueOf(control) {
    return control.type === 'checkbox' ? String(control.checked) : control.value;
}

/** What differs from the usual stands in the address: a link shows the same to whoever opens it. */
function rememberForm(usual) {
    const now = stateOfForm();
    const gone = [...usual.keys()].filter(id => !now.has(id)).map(id => [id, null]);
    const changed = [...now].map(([id, value]) => [id, value === usual.get(id) ? null : value]);
    remember(Object.fromEntries([['scenario', null], ...changed, ...gone]));
}

/** What the address asks for: a kept scenario, or the conditions themselves. */
async function asWanted() {
    const scenario = asked('scenario');
    return scenario ? fromRequest((await get(`/v1/scenarios/${encodeURIComponent(scenario)}`)).request) : fromAddress();
}
