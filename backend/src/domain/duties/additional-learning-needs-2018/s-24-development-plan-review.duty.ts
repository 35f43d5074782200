import { NO_DAY } from '../../facts/columns.js';
import { earliest } from '../care-spells.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { additionalLearningNeeds2018 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { isInEngland } from './in-england.js';

const months: LawNumber = {
  code: 'development-plan-review-months',
  title: { en: 'Months of a review period of the individual development plan', cy: 'Misoedd cyfnod adolygu’r cynllun datblygu unigol' },
  unit: 'months',
  values: [{ from: '2021-09-01', value: 12 }],
  setBy: 'fixed',
};

/** Section 24: the individual development plan is reviewed before each review period ends. */
export const idpReviewLac: ClockedDuty = {
  id: 'idp-review-lac',
  title: { en: 'Individual development plan reviewed', cy: 'Adolygu’r cynllun datblygu unigol' },
  says: {
    en: 'The individual development plan is reviewed before the end of each period of twelve months. The period begins with the day the plan was given or last reviewed, so it ends the day before that date a year on. Not for a child in the area of an English authority.',
    cy: 'Adolygir y cynllun datblygu unigol cyn diwedd pob cyfnod o ddeuddeg mis. Mae’r cyfnod yn dechrau gyda’r diwrnod y rhoddwyd y cynllun neu yr adolygwyd ef ddiwethaf, felly mae’n gorffen y diwrnod cyn y dyddiad hwnnw ymhen blwyddyn. Nid yw’n gymwys i blentyn yn ardal awdurdod yn Lloegr.',
  },
  citation: additionalLearningNeeds2018('s.24(1)–(8)', '/section/24', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2021-09-01', until: null },
  numbers: [months],
  countedFrom: { en: 'the day the plan was given or last reviewed, as the first day', cy: 'y diwrnod y rhoddwyd y cynllun neu yr adolygwyd ef ddiwethaf, fel y diwrnod cyntaf' },
  metBy: { en: 'a review of the plan, or a new one being given', cy: 'adolygu’r cynllun, neu roi un newydd' },
  whose: 'social-worker',
  soon: 28,
  repeats: true,
  regimes: {},
  owed(child, law) {
    const events = child.events.filter(({ kind }) => kind === 'idp-given' || kind === 'idp-reviewed' || kind === 'idp-ended');
    return careAtLiberty(child).flatMap((care) =>
      events.flatMap((last, at) => {
        const next = events[at + 1];
        const aroseOn = Math.max(last.on, care.startedOn);
        const isOver = last.kind === 'idp-ended' || last.on >= care.endedOn || (next && next.on <= care.startedOn);
        if (isOver || isInEngland(child, aroseOn)) return [];
        const isEnd = next?.kind === 'idp-ended';
        return [
          owe(law, {
            aroseOn,
            from: last.on,
            by: 'months-beginning-with',
            amount: law.number(months, last.on),
            metOn: isEnd ? NO_DAY : next?.on,
            lapsedOn: earliest(isEnd ? next.on : NO_DAY, care.endedOn),
            evidence: [last, ...(next ? [next] : [])].map(({ eventNo }) => ({ kind: 'event', no: eventNo })),
          }),
        ];
      }),
    );
  },
};
