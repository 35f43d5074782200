import { eventsAbout, metByEvent } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { placementsBegun } from './placements-begun.js';

/** Section 124 of the 2014 Act and regulation 13: approval before a child is placed outside England and Wales. */
export const outsideEnglandAndWales: ClockedDuty = {
  id: 'ooa-outside-england-wales',
  title: { en: 'Approval to place outside England and Wales', cy: 'Cymeradwyaeth i leoli y tu allan i Gymru a Lloegr' },
  says: {
    en: 'Before a child is placed outside England and Wales the court approves, if the child is in care, or else everyone with parental responsibility consents. A short holiday is no placement.',
    cy: 'Cyn lleoli plentyn y tu allan i Gymru a Lloegr mae’r llys yn cymeradwyo, os yw’r plentyn mewn gofal, neu fel arall mae pawb â chyfrifoldeb rhiant yn cydsynio. Nid lleoliad yw gwyliau byr.',
  },
  citation: carePlanning2015('reg 13; 2014 Act s.124', '/regulation/13', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The regulation was read in part; where the child lives is known only by the area recorded for the placement.',
    cy: 'Darllenwyd y rheoliad yn rhannol; dim ond drwy’r ardal a gofnodwyd ar gyfer y lleoliad y gwyddys ble mae’r plentyn yn byw.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the court’s approval or the consents', cy: 'cymeradwyaeth y llys neu’r cydsyniadau' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placementsBegun(child)
      // Codes of areas begin with W in Wales and E in England.
      .filter(({ placement: { area } }) => area !== '' && !/^[WE]/.test(area))
      .map(({ placement, endsOn }) => {
        const { metOn, missing, met } = metByEvent(eventsAbout(child, placement, 'section-124-approved')[0], 'section-124-approved');
        return owe(law, { aroseOn: placement.startedOn, by: 'on-the-day', metOn, missing, lapsedOn: endsOn, evidence: [{ kind: 'placement', no: placement.placementNo }, ...met] });
      }),
};
