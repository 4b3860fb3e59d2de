import {element} from './page.js';

/**
 * A table with a caption. A column is {title, of: row => text or element, isFigure, isDate, isHead}; figures stand
 * to the right, dates stay on one line; the column that is the head names the row. On a phone the table
 * scrolls within its own frame.
 */
export function table(caption, columns, rows, {isCaptionHidden = false} = {}) {
    const head = element('tr', {}, columns.map(column =>
        element('th', {scope: 'col', class: column.isFigure ? 'figure' : null}, column.title)));
    const body = rows.map(row => element('tr', {}, columns.map(column => cell(column, row))));
    const made = element('table', {},
        element('caption', {class: isCaptionHidden ? 'hidden' : null}, caption),
        element('thead', {}, head),
        element('tbody', {}, body));
    return element('div', {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption}, made);
}

function cell(column, row) {
    const value = column.of(row) ?? '';
    const kind = column.isFigure ? 'figure' : column.isDate ? 'date' : null;
    return column.isHead
        ? element('th', {scope: 'row', class: kind}, value)
        : element('td', {class: kind}, value);
}
