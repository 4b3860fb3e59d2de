import {announce, byId, element, text} from '../shared/page.js';
import {fen, shown, signed, yuan} from '../shared/money.js';
import {table} from '../shared/table.js';
import {nameOfPlace, nameOfScheme} from './options.js';
import {flowOf} from './flow.js';

const MOST = 3;

/** Alternatives side by side with what is on the page: what the employer spends, what reaches the person. */
export class Comparison {
    constructor(choices, ask) {
        this.choices = choices;
        this.ask = ask;
        this.kept = [];
        byId('keep').addEventListener('click', () => this.keep());
        byId('other-form').addEventListener('click', () => this.askOther(request => otherForm(request, this.choices)));
        byId('other-city').addEventListener('change', event => this.askOther(request =>
            inCity(request, this.choices.options.regions.find(place => place.code === event.target.value))));
    }

    /** What is on the page now. */
    show(current) {
        this.current = current;
        byId('compare').hidden = false;
        const isDispatch = current.request.officer.form === 'DISPATCH';
        byId('other-form').textContent = isDispatch ? text('OTHER_DIRECT') : text('OTHER_DISPATCH');
        byId('other-city').replaceChildren(element('option', {value: ''}, text('CHOOSE')),
            ...this.choices.options.regions.filter(place => place.code !== current.request.officer.region)
                .map(place => element('option', {value: place.code}, nameOfPlace(place))));
        this.paint();
    }

    keep() {
        this.add(this.current);
        announce(text('KEPT'));
    }

    add(alternative) {
        this.kept = [...this.kept, alternative].slice(-MOST);
        this.paint();
    }

    async askOther(change) {
        const request = change(structuredClone(this.current.request));
        byId('compared').setAttribute('aria-busy', 'true');
        const projection = await this.ask(request);
        byId('compared').removeAttribute('aria-busy');
        if (projection) {
            this.add({request, projection});
            announce(text('COMPARED'));
        }
    }

    paint() {
        const all = [this.current, ...this.kept];
        byId('keep').disabled = this.kept.includes(this.current);
        if (this.kept.length === 0) {
            byId('compared').replaceChildren();
            return;
        }
        byId('compared').replaceChildren(table(text('COMPARE'), [
            {title: text('FIGURE'), of: row => row.name, isHead: true},
            ...all.map((alternative, at) => ({title: this.nameOf(alternative, at), isFigure: true,
                of: row => cell(row, alternative, at === 0 ? null : this.current)})),
        ], ROWS.map(row => ({...row, name: row.name()})), {isCaptionHidden: true}),
        element('div', {class: 'actions'}, element('button', {type: 'button', onclick: () => {
            this.kept = [];
            this.paint();
        }}, text('FORGET'))));
    }

    nameOf({request}, at) {
        const {officer} = request;
        const place = this.choices.options.regions.find(one => one.code === officer.region);
        const scheme = this.choices.options.schemes.find(one => one.id === officer.scheme);
        const parts = [nameOfPlace(place), nameOfScheme(scheme),
            officer.form === 'DISPATCH' ? text('FORM_DISPATCH') : text('FORM_DIRECT_CONTRACT')];
        return element('span', {class: 'alternative'}, element('strong', {}, at === 0 ? text('SHOWN_ABOVE') : parts[0]),
            element('small', {}, (at === 0 ? parts : parts.slice(1)).join(' · ')));
    }
}

function otherForm(request, choices) {
    const isDispatch = request.officer.form === 'DISPATCH';
    request.officer.form = isDispatch ? 'DIRECT_CONTRACT' : 'DISPATCH';
    request.officer.payer = isDispatch ? 'GOVERNMENT' : 'ENTERPRISE';
    request.unit = isDispatch ? undefined : {agencyFee: byId('fee').value, vatMethod: byId('vat').value};
    return inCity(request, choices.options.regions.find(place => place.code === request.officer.region));
}

/** In another city, or with another payer, the rate of the housing fund is the nearest that is allowed there. */
function inCity(request, place) {
    const {least, most} = place.fund[request.officer.payer];
    const now = Number.parseFloat(request.officer.fund.rate);
    const rate = Math.min(Math.max(now, Number.parseFloat(least)), Number.parseFloat(most));
    request.officer.region = place.code;
    request.officer.fund.rate = `${rate}%`;
    return request;
}

const slip = projection => projection.month.payslip.totals;
const last = projection => projection.years[projection.years.length - 1];
const ROWS = [
    {name: () => text('ROW_COST'), of: projection => slip(projection).employerCost},
    {name: () => text('ROW_GROSS'), of: projection => slip(projection).gross},
    {name: () => text('ROW_NET'), of: projection => slip(projection).net},
    {name: () => text('ROW_FUND'), of: projection => yuan(flowOf(projection.month.payslip).ends
        .filter(end => end.code === 'FUND').reduce((all, end) => all + end.all, 0n))},
    {name: () => text('ROW_LAST'), of: projection => last(projection).band.p50},
    {name: () => text('ROW_LAST_TODAY'), of: projection => last(projection).bandToday.p50},
    {name: () => text('ROW_SUM'), of: projection => projection.totals.net},
    {name: () => text('ROW_SUM_TODAY'), of: projection => projection.totals.netToday},
];

function cell(row, alternative, against) {
    const amount = row.of(alternative.projection);
    if (against === null) {
        return shown(amount);
    }
    const difference = fen(amount) - fen(row.of(against.projection));
    return element('span', {class: 'alternative'}, shown(amount),
        element('small', {}, difference === 0n ? text('SAME') : signed(yuan(difference))));
}
