import { expect, test } from '@jest/globals';
import { NO_DAY, UNSAID } from '../facts/columns.js';
import { activities } from './activities.js';
import { alertKinds } from './alert-kinds.js';
import { assessmentKinds } from './assessment-kinds.js';
import { careLeaverAccommodations } from './care-leaver-accommodations.js';
import { caseEventKinds } from './case-event-kinds.js';
import { categoriesOfNeed } from './categories-of-need.js';
import { positionOf } from './code.js';
import { contactBases } from './contact-bases.js';
import { contactManners } from './contact-manners.js';
import { documentKinds } from './document-kinds.js';
import { documentLanguages } from './document-languages.js';
import { ethnicGroups } from './ethnic-groups.js';
import { householdEventKinds } from './household-event-kinds.js';
import { legalStatuses } from './legal-statuses.js';
import { notAloneReasons } from './not-alone-reasons.js';
import { notSpokenReasons } from './not-spoken-reasons.js';
import { participations } from './participations.js';
import { parties } from './parties.js';
import { permanenceOptions } from './permanence-options.js';
import { placementEndReasons } from './placement-end-reasons.js';
import { placementTypes } from './placement-types.js';
import * as positions from './positions.js';
import { reasonsEnded } from './reasons-ended.js';
import { relationshipKinds } from './relationship-kinds.js';
import { retentionBases } from './retention-bases.js';
import { settingKinds } from './setting-kinds.js';
import { voiceConsents } from './voice-consents.js';
import { voiceMethods } from './voice-methods.js';

const lists = {
  documentKinds, documentLanguages, retentionBases,
  activities, alertKinds, contactBases, contactManners, relationshipKinds, voiceConsents, voiceMethods, assessmentKinds, careLeaverAccommodations, caseEventKinds, categoriesOfNeed, ethnicGroups, householdEventKinds, legalStatuses, notAloneReasons,
  notSpokenReasons, participations, parties, permanenceOptions, placementEndReasons, placementTypes, reasonsEnded, settingKinds,
};

test.each(Object.entries(lists))('%s: each code stands once, with a label in both languages', (_name, list) => {
  expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
  for (const { code, en, cy } of list) expect([code, /\S/.test(en), /\S/.test(cy), `${en}${cy}`.includes("'")]).toEqual([code, true, true, false]);
});

test('an empty or strange code has no position', () => {
  expect([positionOf(legalStatuses, ''), positionOf(legalStatuses, 'Q9'), positionOf(legalStatuses, null)]).toEqual([UNSAID, UNSAID, UNSAID]);
  expect(legalStatuses[positionOf(legalStatuses, 'V1')]!.code).toBe('V1');
});

test('every code the law names is in its list', () => {
  for (const [name, value] of Object.entries(positions)) if (typeof value === 'number') expect([name, value >= 0 && value < NO_DAY]).toEqual([name, true]);
});

test.each([
  ['isFosterCare', 'F1 F2 F3 F4 F5 F6'],
  ['isSecure', 'H1 H2 H21 H22'],
  ['isAbsence', 'M1 M2 M3'],
  ['isRegulation12', 'F1 F2 F3 F4 F5 F6 P2 P3 H1 H2 H21 H22 H3 H4 H5 R1 R2 R3 S1 Z1'],
  ['hasNamedProvider', 'H1 H2 H21 H22 H3 H4 H5 R1 R2 R3 S1'],
] as const)('%s marks %s', (name, codes) => {
  const marked = placementTypes.filter((_, at) => positions[name][at] === 1).map(({ code }) => code as string);
  expect(marked.join(' ')).toBe(codes);
});
