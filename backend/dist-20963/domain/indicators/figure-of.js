/** Prints the cells of one indicator as its figure. Every group stands in it, even at 0, *not-known* last. */ export function figureOf({ indicator, base, answers, alsoAt }, cells, context) {
    const notKnown = cells[base];
    let population = notKnown;
    for(let answer = 0; answer < answers; answer++)population += cells[base + 1 + answer];
    const { code, ref, unit, kind } = indicator;
    const figure = {
        code,
        ref,
        unit: unit.en,
        population,
        met: null,
        notMet: null,
        notKnown: null,
        rate: null,
        groups: null
    };
    if (kind === 'met') {
        figure.met = cells[base + 2];
        figure.notMet = cells[base + 1];
        figure.notKnown = notKnown;
        figure.rate = population === 0 ? null : figure.met / population;
    } else if (kind === 'groups') {
        figure.groups = {};
        for(let answer = 0; answer < answers; answer++)figure.groups[indicator.groups[answer].code] = cells[base + 1 + answer];
        figure.groups['not-known'] = notKnown;
        figure.notKnown = notKnown;
    }
    if (indicator.also) figure[indicator.also] = cells[alsoAt];
    return indicator.extras ? {
        ...figure,
        ...indicator.extras({
            ...context,
            population
        })
    } : figure;
}

//# sourceMappingURL=figure-of.js.map