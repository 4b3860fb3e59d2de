import {announce, asked, byId, element, ready, remember, text} from '../shared/page.js';
import {get, postOnce, Problem} from '../shared/api.js';
import {isFilledIn, showProblem} from '../shared/form.js';
import {showMonths} from './months.js';
import {showRun} from './run.js';
import {askPayslip, showPayslip} from './payslips.js';

const RUNS_MOST = 200;

/** The newest run of each month and unit, the newest month first. */
async function newestRuns() {
    const {items} = await get(`/v1/runs?limit=${RUNS_MOST}`);
    const seen = new Map();
    for (const run of items) {
        const key = `${run.month} ${run.unit ?? ''}`;
        if (!seen.has(key)) {
            seen.set(key, run);
        }
    }
    return [...seen.values()].sort((one, other) => other.month.localeCompare(one.month)
        || (one.unit ?? '').localeCompare(other.unit ?? ''));
}

async function show(chosen) {
    const runs = await newestRuns();
    const run = runs.find(one => String(one.id) === String(chosen)) ?? runs[0];
    const choose = id => guarded(() => show(id));
    showMonths(byId('months'), runs, run, choose);
    if (run) {
        remember({run: run.id});
        byId('payslip').hidden = false;
        byId('of-month').value ||= run.month;
        const now = await showRun(byId('run'), run.id, {
            onPayslip: (officer, month, unit) => guarded(() => showPayslip(officer, month, unit)),
            onDone: choose,
        });
        if (now.state !== run.state) {
            showMonths(byId('months'), runs.map(one => (one === run ? now : one)), now, choose);
        }
    }
}

/** Shows at the top of the page what could not be done. */
async function guarded(work) {
    try {
        await work();
    } catch (problem) {
        if (!(problem instanceof Problem)) {
            throw problem;
        }
        byId('main').querySelector(':scope > .problem')?.remove();
        byId('said').after(element('div', {class: 'problem', role: 'alert'},
            element('p', {}, `${problem.message} ${problem.todo}`)));
        byId('months').removeAttribute('aria-busy');
    }
}

byId('start').addEventListener('submit', async event => {
    event.preventDefault();
    const form = event.target;
    if (!isFilledIn(form)) {
        return;
    }
    try {
        const unit = form.unit.value.trim();
        const run = await postOnce('/v1/runs', {month: form.month.value.trim(), ...(unit ? {unit} : {})});
        announce(text('STARTED', {month: run.month}));
        byId('of-month').value = run.month;
        await guarded(() => show(run.id));
    } catch (problem) {
        if (!(problem instanceof Problem)) {
            throw problem;
        }
        showProblem(form, problem);
    }
});

askPayslip();
ready();
guarded(async () => {
    await show(asked('run'));
    if (asked('officer')) {
        await showPayslip(asked('officer'), asked('month') ?? byId('of-month').value, asked('unit'));
    }
});
