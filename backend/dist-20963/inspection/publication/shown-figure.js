import { shownCount, shownPercentage, shownRow } from '../../domain/rounding/disclosure.js';
export const audienceOf = (rounding)=>rounding === 'nearest-5' ? 'public' : 'authority';
/** Counts of people beside the population, which are a part of it; what is left of it must not tell them either. */ const partsOfPopulation = [
    'inArea',
    'approvedBefore'
];
/**
 * A figure as the public sees it: each count rounded by itself, small counts and what would give them away suppressed, rates
 * worked out from the exact counts and then printed whole.
 */ export function shownFigure(figure, audience) {
    if (audience !== 'public') return figure;
    const shown = {
        ...figure,
        population: shownCount(figure.population, audience)
    };
    const suppressed = shown.population === null ? [
        'population'
    ] : [];
    const put = (name, value)=>{
        shown[name] = value;
        if (value === null) suppressed.push(name);
    };
    if (figure.met !== null) {
        const [met, notMet, notKnown] = shownRow([
            figure.met,
            figure.notMet,
            figure.notKnown
        ], audience);
        put('met', met);
        put('notMet', notMet);
        put('notKnown', notKnown);
        const percentage = met === null ? null : shownPercentage(figure.met, figure.population, audience);
        put('rate', percentage === null ? null : percentage / 100);
    } else if (figure.groups) {
        const names = Object.keys(figure.groups);
        const row = shownRow(Object.values(figure.groups), audience);
        shown.groups = Object.fromEntries(names.map((name, at)=>[
                name,
                row[at]
            ]));
        suppressed.push(...names.filter((_, at)=>row[at] === null).map((name)=>`groups.${name}`));
        shown.notKnown = shown.groups['not-known'];
    }
    for (const name of partsOfPopulation){
        if (typeof figure[name] === 'number') put(name, shownRow([
            figure[name],
            figure.population - figure[name]
        ], audience)[0]);
    }
    if (typeof figure['places'] === 'number') put('places', shownCount(figure['places'], audience));
    if (typeof figure['per10000'] === 'number') put('per10000', shown.population === null ? null : Math.round(figure['per10000'] * 10) / 10);
    return {
        ...shown,
        suppressed
    };
}

//# sourceMappingURL=shown-figure.js.map