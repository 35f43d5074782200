import { whereRecorded } from './where-recorded.js';

/** Ids of the duties that a visit to the child meets. */
export const visitDuties: readonly string[] = Object.keys(whereRecorded).filter((duty) => whereRecorded[duty] === 'visits');
