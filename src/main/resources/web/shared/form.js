import {announce, element, text} from './page.js';

/**
 * Shows what is wrong beside the fields it is about, and the rest above the form; what was typed stays. A field of the
 * request belongs to the control whose name is its path ("growth.prices.percent") or the longest part of it; a control
 * may answer for several paths in data-fields.
 */
export function showProblem(form, problem) {
    clearProblem(form);
    const rest = [];
    for (const complaint of problem.complaints) {
        const control = controlOf(form, complaint.field);
        if (control) {
            mark(control, `${complaint.what} ${complaint.todo}`.trim());
        } else {
            rest.push(element('li', {}, `${complaint.what} ${complaint.todo}`.trim()));
        }
    }
    const isOnlyFields = rest.length === 0 && problem.complaints.length > 0;
    const head = isOnlyFields ? text('LOOK_AT_FIELDS') : `${problem.detail} ${problem.todo}`.trim();
    form.prepend(element('div', {class: 'problem', role: 'alert', tabindex: '-1'},
        element('p', {}, head), rest.length ? element('ul', {}, rest) : null));
    (form.querySelector('[aria-invalid]') ?? form.querySelector('.problem')).focus();
    announce(head);
}

/** Takes away what showProblem showed. */
export function clearProblem(form) {
    form.querySelectorAll('.problem, .wrong').forEach(shown => shown.remove());
    for (const control of form.querySelectorAll('[aria-invalid]')) {
        control.removeAttribute('aria-invalid');
        describe(control, control.dataset.hint);
    }
}

/** Checks what the browser can check by itself; says it beside the field in our words. True if nothing is wrong. */
export function isFilledIn(form) {
    clearProblem(form);
    for (const control of form.elements) {
        if (control.willValidate && !control.checkValidity()) {
            mark(control, control.validity.valueMissing ? text('FIELD_MISSING') : wrongForm(control));
        }
    }
    form.querySelector('[aria-invalid]')?.focus();
    return !form.querySelector('[aria-invalid]');
}

function wrongForm(control) {
    if (control.dataset.wrong) {
        return control.dataset.wrong;
    }
    const {rangeUnderflow, rangeOverflow} = control.validity;
    return rangeUnderflow || rangeOverflow
        ? text('FIELD_RANGE', {least: control.min, most: control.max})
        : text('FIELD_WRONG');
}

function controlOf(form, field) {
    const path = String(field ?? '');
    const controls = [...form.elements].filter(control => control.name);
    const answersFor = control => [control.name, ...(control.dataset.fields ?? '').split(' ').filter(Boolean)];
    const fits = name => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);
    const depth = control => Math.max(0, ...answersFor(control).filter(fits).map(name => name.length));
    const best = [...controls].sort((one, other) => depth(other) - depth(one))[0];
    return best && depth(best) > 0 ? best : null;
}

function mark(control, words) {
    const id = `wrong-${control.id}`;
    const place = control.closest('.field') ?? control.parentElement;
    const before = document.getElementById(id);
    if (before) {
        before.append(element('br'), words);
        return;
    }
    place.append(element('p', {class: 'wrong', id}, words));
    control.dataset.hint = control.getAttribute('aria-describedby') ?? '';
    control.setAttribute('aria-invalid', 'true');
    describe(control, `${control.dataset.hint} ${id}`.trim());
}

function describe(control, ids) {
    if (ids) {
        control.setAttribute('aria-describedby', ids);
    } else {
        control.removeAttribute('aria-describedby');
    }
}
