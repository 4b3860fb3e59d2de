import {announce, byId, element, nameOf, text} from '../shared/page.js';
import {get} from '../shared/api.js';
import {table} from '../shared/table.js';

/** The signs of the service, and the last part of their names here. */
const SIGNS = {'F': 'F', '=': 'CARRIED', 'P': 'P', 'D': 'D', 'C': 'C', '?': 'INCOMPLETE', '·': 'MISSING'};

/** What each region has in each year, as a row of signs; each sign is a letter and a colour. */
export async function startCoverage(place) {
    const {years, parts} = await get('/v1/rates/coverage');
    byId('coverage-hint').textContent = text('COVERAGE_HINT', {first: years[0], last: years.at(-1)});
    byId('signs').replaceChildren(...Object.keys(SIGNS).map(sign =>
        element('li', {}, cell(sign), ' ', nameOf('SIGN', SIGNS[sign]))));
    const show = () => {
        const part = byId('region').value.trim();
        const isMeant = region => !part || region.nameZh.includes(part) || region.code.includes(part);
        place.replaceChildren(...parts.map((known, at) => grid(known, at, known.regions.filter(isMeant))));
        return new Set(parts.flatMap(known => known.regions.filter(isMeant)).map(region => region.code)).size;
    };
    show();
    byId('region').addEventListener('input', () => announce(text('COVERAGE_SHOWN', {count: show()})));
}

function grid(part, at, regions) {
    return element('details', {class: 'card', open: at === 0},
        element('summary', {}, element('strong', {}, nameOf('PART', at))),
        table(nameOf('PART', at), [
            {title: text('COLUMN_REGION'), isHead: true, of: region => [
                region.province ? element('strong', {}, region.nameZh) : region.nameZh,
                region.payable ? ' ●' : '', ' ', element('span', {class: 'quiet small'}, region.code)]},
            ...part.columns.map((code, column) => ({title: nameOf('COVER', code),
                of: region => element('span', {class: 'years'}, [...region.signs[column]].map(cell))})),
        ], regions, {isCaptionHidden: true}));
}

function cell(sign) {
    return element('span', {class: `sign ${SIGNS[sign].toLowerCase()}`}, sign);
}
