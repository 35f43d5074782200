import { definitionsVersion } from '../../domain/indicators/definitions-version.js';
import { audienceOf, shownFigure, type Rounding, type ShownFigure } from '../publication/shown-figure.js';
import type { DatedProfile } from './data-profile.service.js';

/** The data profile as JSON, at every edge alike. `rounding` stands in it only where the public reading was asked for. */
export interface ProfileView {
  /** GSS code. */
  authority: string;
  asAt: string;
  knownAt: string | null;
  definitions: string;
  rounding?: Rounding;
  indicators: ShownFigure[];
}

export function profileView({ facts, asAt, knownAt, profile }: DatedProfile, rounding: Rounding): ProfileView {
  return {
    authority: facts.authority,
    asAt,
    knownAt,
    definitions: definitionsVersion,
    ...(rounding === 'none' ? {} : { rounding }),
    indicators: profile.figures.map((figure) => shownFigure(figure, audienceOf(rounding))),
  };
}
