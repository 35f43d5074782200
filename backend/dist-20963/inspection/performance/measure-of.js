import { notKnownTitle } from '../words/answer-title.js';
import { indicators } from '../../domain/indicators/registry.js';
import { extraTitles, inLanguage } from '../documents/words.js';
/** Every measure of a board: `days` are the profiles of its trend, the last of them the day asked for. */ export function measuresOf(days, benchmarks) {
    const figures = days.map(({ profile })=>profile.figures);
    return indicators.map((indicator, at)=>{
        const trend = days.map(({ asAt }, day)=>trendPoint(asAt, indicator, figures[day][at]));
        return {
            ...measureOf(indicator, figures.at(-1)[at]),
            trend,
            benchmark: benchmarks.get(indicator.code) ?? null
        };
    });
}
export function valueKindOf({ code, kind }) {
    return kind === 'met' ? 'percent' : code === 'rate-per-10000' ? 'per10000' : 'count';
}
function valueOf(indicator, figure) {
    const kind = valueKindOf(indicator);
    if (kind === 'per10000') return figure['per10000'];
    if (kind === 'count') return figure.population;
    return figure.rate === null ? null : figure.rate * 100;
}
function trendPoint(asAt, indicator, figure) {
    return {
        asAt,
        value: valueOf(indicator, figure),
        population: figure.population,
        met: figure.met,
        notKnown: figure.notKnown
    };
}
function measureOf(indicator, figure) {
    const { code, ref, title, unit, kind } = indicator;
    const { population, met, notMet, notKnown, rate } = figure;
    return {
        code,
        ref,
        title,
        unit,
        kind,
        population,
        met,
        notMet,
        notKnown,
        rate,
        value: valueOf(indicator, figure),
        valueKind: valueKindOf(indicator),
        groups: figure.groups && Object.entries(figure.groups).map(([group, count])=>({
                code: group,
                title: titleOf(indicator, group),
                count,
                share: population === 0 ? null : count / population
            })),
        extras: extrasOf(figure)
    };
}
function titleOf({ groups }, code) {
    const group = groups.find((one)=>one.code === code);
    return group ? {
        en: group.en,
        cy: group.cy
    } : notKnownTitle;
}
/** The numbers beside the counts; a text is one of the register and has both languages in its place. */ function extrasOf(figure) {
    return Object.entries(extraTitles).filter(([name])=>name in figure).map(([name, title])=>{
        const value = figure[name];
        return name === 'populationIs' && typeof value === 'string' ? {
            name,
            title: {
                en: `${title.en}: ${value}`,
                cy: `${title.cy}: ${inLanguage(value, 'cy')}`
            },
            value: null
        } : {
            name,
            title,
            value
        };
    });
}

//# sourceMappingURL=measure-of.js.map