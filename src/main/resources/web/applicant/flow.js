import {element, text} from '../shared/page.js';
import {fen, shown, yuan} from '../shared/money.js';

const SPACE = 'http://www.w3.org/2000/svg';
const NODE = 9;
const TOP = 24;
const LEAST = 40;
const HEIGHT = 300;

/**
 * Where the money of a month goes: what the employer spends, how much of it is pay and how much comes on top, and
 * where it ends. Every amount is a sum of lines of the payslip; nothing is worked out anew.
 */
export function flowOf(payslip) {
    const sum = belongs => payslip.lines.filter(belongs).reduce((all, line) => all + fen(line.amount), 0n);
    const isFund = line => /_FUND_EMPLOYE[ER]$/.test(line.code);
    const of = (section, more = () => true) => sum(line => line.section === section && more(line));
    const totals = payslip.totals;
    const parts = [
        ['NET', fen(totals.net), 0n],
        ['FUND', of('EMPLOYEE_CONTRIBUTION', isFund), of('EMPLOYER_CONTRIBUTION', isFund)],
        ['INSURANCE', of('EMPLOYEE_CONTRIBUTION', line => !isFund(line)),
            of('EMPLOYER_CONTRIBUTION', line => !isFund(line))],
        ['TAX', fen(totals.tax), 0n],
        ['DEDUCTION', fen(totals.deductions), 0n],
        ['AGENCY', 0n, of('AGENCY')],
        ['EXPENSE', 0n, of('EMPLOYER_EXPENSE')],
    ];
    return {
        cost: fen(totals.employerCost),
        gross: fen(totals.gross),
        ends: parts.map(([code, ofPay, onTop]) => ({code, ofPay, onTop, all: ofPay + onTop}))
            .filter(end => end.all > 0n),
    };
}

/** The picture, drawn for the width that it has, again when that changes. */
export function flowPicture(flow) {
    const place = element('div', {class: 'flow'});
    let drawnFor = 0;
    new ResizeObserver(() => {
        const width = Math.floor(place.clientWidth);
        if (width > 0 && width !== drawnFor) {
            drawnFor = width;
            place.replaceChildren(draw(flow, width));
        }
    }).observe(place);
    return place;
}

function draw(flow, width) {
    const isNarrow = width < 520;
    const labels = isNarrow ? 118 : 190;
    const x = {cost: 0, pay: Math.round((width - labels) * 0.42), end: width - labels - NODE};
    const {scale, ends} = layOut(flow);
    const pay = payOf(flow, scale);
    const picture = svg('svg', {viewBox: `0 0 ${width} ${HEIGHT + TOP}`, width, height: HEIGHT + TOP, role: 'img',
        'aria-label': inWords(flow)});
    picture.append(...ribbonsToPay(x, pay), ...ribbonsToEnds(x, pay, ends, scale),
        node('COST', x.cost, TOP, high(flow.cost, scale)),
        caption({x: x.cost, y: 14}, text('FLOW_COST'), flow.cost, isNarrow),
        ...pay.flatMap(part => [node(part.code, x.pay, part.y, Math.max(1, part.size)),
            caption({x: x.pay, y: part.captionY}, part.name, part.amount, isNarrow)]),
        ...ends.flatMap(end => nodeOfEnd(end, x.end, scale)));
    return picture;
}

/** What the employer spends, in two: the pay, and what comes on top of it. */
function payOf(flow, scale) {
    const size = high(flow.gross, scale);
    const pay = [{code: 'GROSS', name: text('FLOW_GROSS'), amount: flow.gross, size, y: TOP, captionY: 14}];
    const onTop = flow.cost - flow.gross;
    if (onTop > 0n) {
        const y = TOP + size + 0.8 * LEAST;
        pay.push({code: 'ON_TOP', name: text('FLOW_ON_TOP'), amount: onTop, size: high(onTop, scale),
            y, captionY: y - 6});
    }
    return pay;
}

function ribbonsToPay(x, pay) {
    let y = TOP;
    return pay.map(part => {
        const made = ribbon({x: x.cost + NODE, y}, {x: x.pay, y: part.y}, part.size, part.code);
        y += part.size;
        return made;
    });
}

function ribbonsToEnds(x, pay, ends, scale) {
    const out = Object.fromEntries(pay.map(part => [part.code, part.y]));
    return ends.flatMap(end => {
        let into = end.y;
        const sources = [['GROSS', end.ofPay], ['ON_TOP', end.onTop]].filter(([, amount]) => amount > 0n);
        return sources.map(([code, amount]) => {
            const size = high(amount, scale);
            const made = ribbon({x: x.pay + NODE, y: out[code]}, {x: x.end, y: into}, size, end.code);
            out[code] += size;
            into += size;
            return made;
        });
    });
}

function nodeOfEnd(end, x, scale) {
    const size = Math.max(1.5, high(end.all, scale));
    const middle = Math.max(end.y + size / 2, end.y + 12);
    return [node(end.code, x, end.y, size),
        words(x + NODE + 8, middle - 3, nameOfEnd(end.code), 'name'),
        words(x + NODE + 8, middle + 14, shown(yuan(end.all)), end.code === 'NET' ? 'amount hand' : 'amount')];
}

/** Each end has room for two lines of words; the rest of the height is shared by the amounts. */
function layOut(flow) {
    let scale = (HEIGHT - 0.8 * LEAST) / Number(flow.cost);
    const needed = () => flow.ends.reduce((all, end) => all + Math.max(LEAST, high(end.all, scale) + 6), 0);
    while (needed() > HEIGHT && scale > 0.2 * HEIGHT / Number(flow.cost)) {
        scale *= 0.97;
    }
    let y = TOP;
    const ends = flow.ends.map(end => {
        const placed = {...end, y};
        y += Math.max(LEAST, high(end.all, scale) + 6);
        return placed;
    });
    return {scale, ends};
}

function high(amount, scale) {
    return Number(amount) * scale;
}

function node(code, x, y, height) {
    return svg('rect', {class: `node ${code}`, x, y, width: NODE, height});
}

function ribbon(from, to, size, code) {
    const bend = (from.x + to.x) / 2;
    const path = `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${to.x} ${to.y}v${size}`
        + `C${bend} ${to.y + size} ${bend} ${from.y + size} ${from.x} ${from.y + size}z`;
    return svg('path', {class: `ribbon ${code}`, d: path});
}

function caption(place, label, amount, isNarrow) {
    return words(place.x, place.y, isNarrow ? label : `${label} ${shown(yuan(amount))}`, 'name');
}

function words(x, y, content, kind) {
    const made = svg('text', {x, y, class: kind});
    made.append(content);
    return made;
}

function svg(tag, attributes) {
    const made = document.createElementNS(SPACE, tag);
    for (const [name, value] of Object.entries(attributes)) {
        made.setAttribute(name, value);
    }
    return made;
}

/** The name of where money ends. */
export function nameOfEnd(code) {
    return ENDS[code]();
}

const ENDS = {
    NET: () => text('END_NET'),
    FUND: () => text('END_FUND'),
    INSURANCE: () => text('END_INSURANCE'),
    TAX: () => text('END_TAX'),
    DEDUCTION: () => text('END_DEDUCTION'),
    AGENCY: () => text('END_AGENCY'),
    EXPENSE: () => text('END_EXPENSE'),
};

/** The picture in words, for those who do not see it. */
export function inWords(flow) {
    const ends = flow.ends.map(end => `${nameOfEnd(end.code)} ${shown(yuan(end.all))}`);
    return text('FLOW_WORDS', {cost: shown(yuan(flow.cost)), gross: shown(yuan(flow.gross)), ends: ends.join(' · ')});
}
