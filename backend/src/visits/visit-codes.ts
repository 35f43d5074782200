import type { Code } from '../domain/codes/code.js';

/** Why a visit was made. Only one that was asked for or due is a visit by the authority’s representative. */
export const visitPurposes: readonly Code[] = [
  { code: 'due', en: 'Statutory visit', cy: 'Ymweliad statudol' },
  { code: 'on-request', en: 'Visit that was asked for', cy: 'Ymweliad y gofynnwyd amdano' },
  { code: 'unplanned', en: 'Unplanned visit', cy: 'Ymweliad heb ei gynllunio' },
  { code: 'other', en: 'Another kind of visit', cy: 'Math arall o ymweliad' },
];

/** Why a child was not seen at all. */
export const notSeenReasons: readonly Code[] = [
  { code: 'nobody-in', en: 'Nobody was in', cy: 'Doedd neb gartref' },
  { code: 'child-out', en: 'The child was out', cy: 'Roedd y plentyn allan' },
  { code: 'child-missing', en: 'The child was missing', cy: 'Roedd y plentyn ar goll' },
  { code: 'child-refused', en: 'The child did not want to see me', cy: 'Doedd y plentyn ddim am fy ngweld' },
  { code: 'not-let-in', en: 'I was not let in', cy: 'Ni chefais fynd i mewn' },
  { code: 'other', en: 'Another reason', cy: 'Rheswm arall' },
];

/** The language of what a child said. */
export const spokenIn: readonly string[] = ['en', 'cy', 'other'];

/** Parts of the story of a visit that may be written afterwards, and their columns. */
export const storyColumns = {
  bedroomSeen: 'bedroom_seen', bedroom: 'bedroom', childSaid: 'child_said', carersSaid: 'carers_said', healthAndSchool: 'health_and_school',
  familyTime: 'family_time', promised: 'promised', workerThinks: 'worker_thinks', wellBeingSafeguarded: 'well_being_safeguarded',
} as const;
export type StoryPart = keyof typeof storyColumns;
