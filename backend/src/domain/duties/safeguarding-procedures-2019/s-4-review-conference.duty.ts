import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { seriesOwed } from './series.js';
import { underProtection } from './under-protection.js';

const firstMonths: LawNumber = {
  code: 'review-conference-first-months',
  title: { en: 'Months to the first review conference', cy: 'Misoedd hyd at y gynhadledd adolygu gyntaf' },
  unit: 'months',
  values: [{ from: '2019-11-01', value: 3 }],
  setBy: 'fixed',
};

const laterMonths: LawNumber = {
  code: 'review-conference-later-months',
  title: { en: 'Months between review conferences', cy: 'Misoedd rhwng cynadleddau adolygu' },
  unit: 'months',
  values: [{ from: '2019-11-01', value: 6 }],
  setBy: 'fixed',
};

/** Wales Safeguarding Procedures, section 4: review conferences. */
export const cpReviewConference: ClockedDuty = {
  id: 'cp-review-conference',
  title: { en: 'Review conference', cy: 'Cynhadledd adolygu' },
  says: {
    en: 'The first review conference is held within three months of the initial one, each later one within six months of the last, while the child is on the register.',
    cy: 'Cynhelir y gynhadledd adolygu gyntaf o fewn tri mis i’r un gychwynnol, a phob un wedyn o fewn chwe mis i’r ddiwethaf, tra bo’r plentyn ar y gofrestr.',
  },
  citation: safeguardingProcedures('section 4', '/chi-i/chi-i-c4/c4-p8/', '2026-11-22'),
  force: 'procedure',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2019-11-01', until: null },
  numbers: [firstMonths, laterMonths],
  countedFrom: { en: 'the last conference', cy: 'y gynhadledd ddiwethaf' },
  metBy: { en: 'a review conference', cy: 'cynhadledd adolygu' },
  whose: 'team-manager',
  soon: 28,
  repeats: true,
  regimes: {},
  owed(child, law) {
    return underProtection(child).flatMap((stretch) =>
      seriesOwed(child, law, {
        stretch,
        firstOn: stretch.conferenceOn,
        kind: 'review-conference',
        by: 'months',
        amountOn: (on, isFirst) => law.number(isFirst ? firstMonths : laterMonths, on),
      }),
    );
  },
};
