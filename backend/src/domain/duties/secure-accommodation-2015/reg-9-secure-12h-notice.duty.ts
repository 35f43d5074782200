import { NO_INSTANT } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { secureAccommodation2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { eventsIn, secureStays } from './secure-stays.js';

const hours: LawNumber = {
  code: 'secure-notice-hours',
  title: { en: 'Hours to tell the authority of a secure placement', cy: 'Oriau i hysbysu’r awdurdod am leoliad diogel' },
  unit: 'hours',
  values: [{ from: '2016-04-06', value: 12 }],
  setBy: 'fixed',
};

/** Regulation 9: the home of another provider tells the authority within 12 hours. */
export const secure12hNotice: ClockedDuty = {
  id: 'secure-12h-notice',
  title: { en: 'Notice from the secure home', cy: 'Hysbysiad gan y cartref diogel' },
  says: {
    en: 'A provider other than the authority tells it within 12 hours that a child it looks after was placed in secure accommodation; the authority confirms its authorisation, for how long and under which order.',
    cy: 'Mae darparwr heblaw’r awdurdod yn ei hysbysu o fewn 12 awr bod plentyn sy’n derbyn gofal ganddo wedi’i leoli mewn llety diogel; mae’r awdurdod yn cadarnhau ei awdurdodiad, am ba hyd ac o dan ba orchymyn.',
  },
  citation: secureAccommodation2015('reg 9', '/regulation/9', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [hours],
  countedFrom: { en: 'the time the secure placement began', cy: 'yr amser y dechreuodd y lleoliad diogel' },
  metBy: { en: 'the notice', cy: 'yr hysbysiad' },
  whose: 'others',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    secureStays(child)
      .filter(({ placement }) => placement.provider !== 'own')
      .map((stay) => {
        const { startedAt, placementNo } = stay.placement;
        const [notice] = eventsIn(child, 'secure-notice', stay);
        return owe(law, {
          aroseOn: stay.startedOn,
          by: 'hours',
          amount: law.number(hours, stay.startedOn),
          fromAt: startedAt,
          metOn: notice?.on,
          metAt: notice?.at,
          missing: startedAt === NO_INSTANT ? 'placements.started_at' : notice ? '' : 'case-events.secure-notice',
          evidence: [{ kind: 'placement', no: placementNo }, ...(notice ? [{ kind: 'event' as const, no: notice.eventNo }] : [])],
        });
      }),
};
