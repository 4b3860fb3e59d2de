import {element, text} from './page.js';

/**
 * A chart with its words: a title, one sentence that says what is to be seen, and the same figures as a table. The
 * chart library is fetched only when the first chart is drawn. "options" is what charts.js takes; "table" an element.
 */
export function figure({title, summary, options, table, height = 20}) {
    const canvas = element('div', {class: 'chart', role: 'img', 'aria-label': `${title}. ${summary}`});
    canvas.style.height = `${height}rem`;
    const made = element('figure', {},
        element('figcaption', {}, element('strong', {}, title), summary ? element('span', {}, summary) : null),
        canvas,
        element('details', {}, element('summary', {}, text('AS_TABLE')), table));
    draw(canvas, options);
    return made;
}

/** Draws once the place is on the page and has a width. */
async function draw(canvas, options) {
    const {drawChart} = await import('./charts.js');
    const seen = new ResizeObserver(() => {
        if (canvas.clientWidth > 0) {
            seen.disconnect();
            drawChart(canvas, options);
        }
    });
    seen.observe(canvas);
}
