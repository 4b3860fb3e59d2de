import {announce, byId, element, remember, text} from '../shared/page.js';
import {get, Problem} from '../shared/api.js';
import {clearProblem, isFilledIn, showProblem} from '../shared/form.js';
import {payslipTable} from '../shared/payslip.js';

/** Lets the reader ask for a payslip by number and month. */
export function askPayslip() {
    byId('ask').addEventListener('submit', event => {
        event.preventDefault();
        if (isFilledIn(event.target)) {
            showPayslip(byId('officer').value.trim(), byId('of-month').value.trim(), null);
        }
    });
}

/** An officer's payslip of a month; every figure opens to how it came about. */
export async function showPayslip(officer, month, unit) {
    const form = byId('ask');
    clearProblem(form);
    byId('officer').value = officer;
    byId('of-month').value = month;
    try {
        const query = unit ? `?unit=${encodeURIComponent(unit)}` : '';
        const stored = await get(`/v1/payslips/${encodeURIComponent(officer)}/${month}/explanation${query}`);
        const title = text('PAYSLIP_OF', {officer, month});
        byId('slip').replaceChildren(
            element('p', {class: 'quiet'}, text('PAYSLIP_FACTS', stored)),
            stored.stale ? element('p', {class: 'note warn stale'}, stored.stale.what, stored.stale.todo) : '',
            payslipTable(title, stored.payslip, stored.explanation ?? []));
        remember({officer, month, unit});
        announce(title);
        byId('slip').focus();
    } catch (problem) {
        if (!(problem instanceof Problem)) {
            throw problem;
        }
        byId('slip').replaceChildren();
        showProblem(form, problem);
    }
}
