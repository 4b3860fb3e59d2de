import {address, announce, asked, byId, element, remember, text} from '../shared/page.js';
import {get, post, Problem} from '../shared/api.js';
import {clearProblem, isFilledIn, showProblem} from '../shared/form.js';
import {shown} from '../shared/money.js';
import {Choices} from './options.js';
import {centralOf, requestOf} from './request.js';
import {goToMonth, inMonth, linesPart, monthPart} from './month.js';
import {yearsPart} from './years.js';
import {retirement, warnings} from './notes.js';
import {Comparison} from './compare.js';
import {Stages} from './stages.js';

const form = byId('ask');
const result = byId('result');

start();

async function start() {
    try {
        const choices = new Choices(await get('/v1/projections/options'));
        const stages = new Stages(choices);
        const usual = stateOfForm();
        restore(choices, stages);
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
    const request = requestOf(choices);
    const explain = async month => {
        const other = await project({...request, explain: month});
        if (other) {
            paint(choices, other, explain);
            goToMonth();
            announce(text('SAID_MONTH', {month: inMonth(month), net: shown(other.month.payslip.totals.net)}));
        }
    };
    const central = centralOf(request);
    const first = central && await project(central);
    if (first) {
        paint(choices, first, explain);
        result.setAttribute('aria-busy', 'true');
    }
    const projection = central && !first ? null : await project(request);
    if (!projection) {
        return;
    }
    paint(choices, projection, explain);
    comparison.show({request, projection});
    announce(text('SAID_MONTH', {month: inMonth(projection.month.month), net: shown(projection.month.payslip.totals.net)}));
}

function paint(choices, projection, explain) {
    result.replaceChildren(...[
        ...warnings(projection, choices.options.schemes.find(scheme => scheme.id === projection.scheme)),
        monthPart(projection, projection.months, explain),
        yearsPart(projection, explain),
        retirement(projection),
        linesPart(projection),
    ].filter(Boolean));
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
    form.querySelector('[aria-invalid]')?.focus();
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
    remember(Object.fromEntries([...now].map(([id, value]) => [id, value === usual.get(id) ? null : value]).concat(gone)));
}

function restore(choices, stages) {
    const set = id => {
        const control = document.getElementById(id);
        const value = asked(id);
        if (control && form.contains(control) && value !== null) {
            if (control.type === 'checkbox') {
                control.checked = value === 'true';
            } else {
                control.value = value;
            }
        }
    };
    set('scheme');
    set('city');
    set('form');
    if (byId('scheme').selectedIndex < 0 || byId('city').selectedIndex < 0) {
        location.replace(address('/'));
        return;
    }
    choices.refresh();
    stages.restore(new URLSearchParams(location.search));
    for (const id of stateOfForm().keys()) {
        set(id);
    }
    choices.refresh();
}
