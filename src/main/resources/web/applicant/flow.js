import {element, text} from '../shared/page.js';
import {fen, shown, yuan} from '../shared/money.js';

const SPACE = 'http://www.w3.org/2000/svg';
const NODE = 9;
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
    const picture = svg('svg', {viewBox: `0 0 ${width} ${HEIGHT + 24}`, width, height: HEIGHT + 24, role: 'img',
        'aria-label': inWords(flow)});
    const onTop = flow.cost - flow.gross;
    const pay = [{code: 'GROSS', amount: flow.gross, y: 24}];
    if (onTop > 0n) {
        pay.push({code: 'ON_TOP', amount: onTop, y: 24 + high(flow.gross, scale) + 0.8 * LEAST});
    }
    const out = {};
    let taken = 24;
    for (const node of pay) {
        const size = high(node.amount, scale);
        picture.append(ribbon(x.cost + NODE, taken, x.pay, node.y, size, node.code));
        taken += size;
        out[node.code] = node.y;
    }
    for (const end of ends) {
        let into = end.y;
        for (const [code, amount] of [['GROSS', end.ofPay], ['ON_TOP', end.onTop]]) {
            if (amount > 0n) {
                const size = high(amount, scale);
                picture.append(ribbon(x.pay + NODE, out[code], x.end, into, size, end.code));
                out[code] += size;
                into += size;
            }
        }
    }
    picture.append(svg('rect', {class: 'node COST', x: x.cost, y: 24, width: NODE, height: high(flow.cost, scale)}),
        caption(x.cost, 14, text('FLOW_COST'), flow.cost, isNarrow));
    for (const node of pay) {
        picture.append(svg('rect', {class: `node ${node.code}`, x: x.pay, y: node.y, width: NODE,
            height: Math.max(1, high(node.amount, scale))}));
        if (node.code === 'GROSS') {
            picture.append(caption(x.pay, 14, text('FLOW_GROSS'), node.amount, isNarrow));
        } else {
            picture.append(caption(x.pay, node.y - 6, text('FLOW_ON_TOP'), node.amount, isNarrow));
        }
    }
    for (const end of ends) {
        const size = Math.max(1.5, high(end.all, scale));
        const middle = Math.max(end.y + size / 2, end.y + 12);
        picture.append(svg('rect', {class: `node ${end.code}`, x: x.end, y: end.y, width: NODE, height: size}),
            words(x.end + NODE + 8, middle - 3, nameOfEnd(end.code), 'name'),
            words(x.end + NODE + 8, middle + 14, shown(yuan(end.all)), end.code === 'NET' ? 'amount hand' : 'amount'));
    }
    return picture;
}

/** Each end has room for two lines of words; the rest of the height is shared by the amounts. */
function layOut(flow) {
    let scale = (HEIGHT - 0.8 * LEAST) / Number(flow.cost);
    const needed = () => flow.ends.reduce((all, end) => all + Math.max(LEAST, high(end.all, scale) + 6), 0);
    while (needed() > HEIGHT && scale > 0.2 * HEIGHT / Number(flow.cost)) {
        scale *= 0.97;
    }
    let y = 24;
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

function ribbon(fromX, fromY, toX, toY, size, code) {
    const bend = (fromX + toX) / 2;
    const path = `M${fromX} ${fromY}C${bend} ${fromY} ${bend} ${toY} ${toX} ${toY}v${size}`
        + `C${bend} ${toY + size} ${bend} ${fromY + size} ${fromX} ${fromY + size}z`;
    return svg('path', {class: `ribbon ${code}`, d: path});
}

function caption(x, y, label, amount, isNarrow) {
    return words(x, y, isNarrow ? label : `${label} ${shown(yuan(amount))}`, 'name');
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
