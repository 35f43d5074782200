import type { ChildRecord } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { secureAccommodation2015 } from '../instruments.js';
import type { Law, LawNumber } from '../law.js';
import type { Owed } from '../occurrence.js';
import { owe } from '../owe.js';
import { eventsIn, secureStays, type SecureStay } from './secure-stays.js';

const firstDays: LawNumber = {
  code: 'secure-review-first-days',
  title: { en: 'Days to the first secure review', cy: 'Diwrnodau hyd at yr adolygiad diogel cyntaf' },
  unit: 'days',
  values: [{ from: '2016-04-06', value: 15 }],
  setBy: 'fixed',
};

const nextMonths: LawNumber = {
  code: 'secure-review-months',
  title: { en: 'Months between secure reviews', cy: 'Misoedd rhwng adolygiadau diogel' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'fixed',
};

/** Regulations 10 and 11: at least three people review a secure placement. */
export const secureReview: ClockedDuty = {
  id: 'secure-review',
  title: { en: 'Secure accommodation reviewed', cy: 'Adolygu llety diogel' },
  says: {
    en: 'At least three people appointed by the authority review the decision within 15 days after a secure placement began, and then at intervals of not more than three months while it lasts. The days are calendar days.',
    cy: 'Mae o leiaf dri pherson a benodir gan yr awdurdod yn adolygu’r penderfyniad o fewn 15 diwrnod ar ôl i leoliad diogel ddechrau, ac yna ar ysbeidiau o ddim mwy na thri mis tra bo’n para. Diwrnodau calendr yw’r rhain.',
  },
  citation: secureAccommodation2015('regs 10-11', '/regulation/10', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: { en: 'The regulation was read as made; later amendments are to be checked.', cy: 'Darllenwyd y rheoliad fel y’i gwnaed; mae angen gwirio diwygiadau diweddarach.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [firstDays, nextMonths],
  countedFrom: { en: 'the day the secure placement began', cy: 'y diwrnod y dechreuodd y lleoliad diogel' },
  metBy: { en: 'the secure review', cy: 'yr adolygiad diogel' },
  whose: 'team-manager',
  repeats: true,
  regimes: {
    first: { en: 'First', cy: 'Cyntaf' },
    next: { en: 'Next', cy: 'Nesaf', countedFrom: { en: 'the last secure review', cy: 'yr adolygiad diogel diwethaf' } },
  },
  owed: (child, law) => secureStays(child).flatMap((stay) => owedIn(child, law, stay)),
};

function owedIn(child: ChildRecord, law: Law, stay: SecureStay): Owed[] {
  const reviews = eventsIn(child, 'secure-reviewed', stay).filter(({ on }) => on >= stay.startedOn && on <= stay.endedOn);
  return [undefined, ...reviews]
    .map((last, at) => {
      const aroseOn = last?.on ?? stay.startedOn;
      const review = reviews[at];
      return owe(law, {
        aroseOn,
        ...(last ? { by: 'months', amount: law.number(nextMonths, aroseOn), regime: 'next' } : { by: 'days', amount: law.number(firstDays, aroseOn), regime: 'first' }),
        metOn: review?.on,
        lapsedOn: stay.endsBy,
        missing: review ? '' : 'case-events.secure-reviewed',
        evidence: [{ kind: 'placement', no: stay.placement.placementNo }, ...[last, review].flatMap((event) => (event ? [{ kind: 'event' as const, no: event.eventNo }] : []))],
      });
    })
    .filter(({ aroseOn }) => aroseOn < stay.endedOn);
}
