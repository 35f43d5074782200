import { definitionsVersion } from '../../domain/indicators/definitions-version.js';
import { audienceOf, shownFigure } from '../publication/shown-figure.js';
export function profileView({ facts, asAt, knownAt, profile }, rounding) {
    return {
        authority: facts.authority,
        asAt,
        knownAt,
        definitions: definitionsVersion,
        ...rounding === 'none' ? {} : {
            rounding
        },
        indicators: profile.figures.map((figure)=>shownFigure(figure, audienceOf(rounding)))
    };
}

//# sourceMappingURL=profile-view.js.map