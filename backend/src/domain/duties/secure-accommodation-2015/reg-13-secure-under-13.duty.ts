import { ageOn } from '../../calendar/months.js';
import type { ClockedDuty } from '../duty.js';
import { secureAccommodation2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { eventsOf } from '../case-events.js';
import { secureStays } from './secure-stays.js';

const age: LawNumber = {
  code: 'secure-approval-under-age',
  title: { en: 'Age under which the Welsh Ministers approve', cy: 'Oedran y mae Gweinidogion Cymru’n cymeradwyo oddi tano' },
  unit: 'years',
  values: [{ from: '2016-04-06', value: 13 }],
  setBy: 'fixed',
};

/** Regulation 13: the Welsh Ministers approve before a child under 13 is placed in secure accommodation. */
export const secureUnder13: ClockedDuty = {
  id: 'secure-under-13',
  title: { en: 'Approval of secure accommodation under 13', cy: 'Cymeradwyo llety diogel o dan 13 oed' },
  says: {
    en: 'Before a child under 13 is placed in secure accommodation the Welsh Ministers approve it.',
    cy: 'Cyn lleoli plentyn o dan 13 oed mewn llety diogel mae Gweinidogion Cymru’n ei gymeradwyo.',
  },
  citation: secureAccommodation2015('reg 13', '/regulation/13', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [age],
  countedFrom: { en: 'the day the secure placement began', cy: 'y diwrnod y dechreuodd y lleoliad diogel' },
  metBy: { en: 'the Welsh Ministers’ approval', cy: 'cymeradwyaeth Gweinidogion Cymru' },
  whose: 'others',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    secureStays(child)
      .filter(({ startedOn }) => ageOn(child.bornOn, startedOn) < law.number(age, startedOn))
      .map(({ startedOn, endedOn, endsBy, placement }) => {
        const approved = eventsOf(child, 'secure-under-13-approved').find(({ on }) => on <= endedOn);
        return owe(law, {
          aroseOn: startedOn,
          by: 'on-the-day',
          metOn: approved?.on,
          lapsedOn: endsBy,
          missing: approved ? '' : 'case-events.secure-under-13-approved',
          evidence: [{ kind: 'placement', no: placement.placementNo }, ...(approved ? [{ kind: 'event' as const, no: approved.eventNo }] : [])],
        });
      }),
};
