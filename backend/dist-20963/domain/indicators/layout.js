import { indicators } from './registry.js';
function laidOut() {
    let width = 0;
    const layout = indicators.map((indicator)=>{
        const answers = indicator.kind === 'groups' ? indicator.groups.length : indicator.kind === 'met' ? 2 : 1;
        const cells = {
            indicator,
            base: width,
            answers,
            alsoAt: width + answers + 1
        };
        width += answers + 2;
        return cells;
    });
    return {
        layout,
        width
    };
}
/** The cells of every indicator, in the order of the registry, and how many cells there are in all. */ export const { layout, width } = laidOut();
/** The indicators whose subjects are looked for among the same children. */ export function among(where) {
    return layout.filter(({ indicator })=>indicator.population.among === where);
}

//# sourceMappingURL=layout.js.map