import {init, use} from 'echarts/core';
import {BarChart, LineChart} from 'echarts/charts';
import {GridComponent, LegendComponent, MarkLineComponent, TooltipComponent} from 'echarts/components';
import {CanvasRenderer} from 'echarts/renderers';
import {shown} from './money.js';

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

const NARROW = 520;

/**
 * Draws a chart in the colours of the page, and again when they or the width change. "options" are ECharts' own, or a
 * function (colours, tools) that gives them: colours {ink, quiet, line, paper, accent, good, bad, palette}, tools
 * {onAxis, amount, isNarrow}. Axes, legend and tooltip have the page's look unless they say otherwise.
 */
export function drawChart(place, options) {
    const chart = init(place, null, {renderer: 'canvas'});
    const paint = () => {
        const colours = coloursOf(place);
        const wanted = typeof options === 'function'
            ? options(colours, {onAxis, amount, isNarrow: place.clientWidth < NARROW}) : options;
        chart.setOption(inLookOfPage(wanted, colours), true);
    };
    paint();
    new ResizeObserver(() => chart.resize()).observe(place);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
    matchMedia('print').addEventListener('change', () => chart.resize());
    place.dataset.drawn = 'true';
}

function coloursOf(place) {
    const style = getComputedStyle(place);
    const of = name => style.getPropertyValue(`--${name}`).trim();
    return {
        ink: of('ink'),
        quiet: of('quiet'),
        line: of('line'),
        paper: of('paper'),
        accent: of('accent'),
        good: of('good'),
        bad: of('bad'),
        palette: [1, 2, 3, 4, 5, 6, 7, 8].map(number => of(`series-${number}`)),
    };
}

function inLookOfPage(wanted, colours) {
    const axis = given => ({
        ...given,
        axisLine: {lineStyle: {color: colours.line}, ...given.axisLine},
        axisTick: {show: false, ...given.axisTick},
        axisLabel: {color: colours.quiet, ...given.axisLabel},
        nameTextStyle: {color: colours.quiet, ...given.nameTextStyle},
        splitLine: {lineStyle: {color: colours.line}, ...given.splitLine},
    });
    const axes = given => (Array.isArray(given) ? given.map(axis) : axis(given ?? {}));
    return {
        animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        animationDuration: 300,
        color: colours.palette,
        textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: colours.ink},
        ...wanted,
        grid: {left: 8, right: 16, top: wanted.legend ? 40 : 16, bottom: 8, containLabel: true, ...wanted.grid},
        xAxis: axes(wanted.xAxis),
        yAxis: axes(wanted.yAxis),
        legend: wanted.legend && {top: 0, left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 8,
            textStyle: {color: colours.ink}, ...wanted.legend},
        tooltip: {renderMode: 'richText', trigger: 'axis', confine: true, backgroundColor: colours.paper,
            borderColor: colours.line, textStyle: {color: colours.ink}, axisPointer: {type: 'shadow',
                shadowStyle: {color: colours.line, opacity: 0.35}}, ...wanted.tooltip},
    };
}

/** An amount of a chart for reading, to the fen. */
function amount(value) {
    return shown(Number(value).toFixed(2));
}

/** A number of an axis for reading: ten thousands and hundred millions in Chinese, thousands set apart elsewhere. */
function onAxis(value, isChinese) {
    if (isChinese && Math.abs(value) >= 1e8) {
        return `${value / 1e8}亿`;
    }
    if (isChinese && Math.abs(value) >= 1e4) {
        return `${value / 1e4}万`;
    }
    return shown(String(value));
}
