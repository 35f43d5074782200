import { NO_DAY } from '../../facts/columns.js';
import { earliest } from '../care-spells.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { owedUntil, plansAgreed } from './education-plan.js';
import { meetingOn, reviewsIn } from './reviews-held.js';

/** Part 6 and Schedule 8: the plan of education is reviewed by each review of the case. */
export const pepReview: ClockedDuty = {
  id: 'pep-review',
  title: { en: 'Personal education plan reviewed', cy: 'Adolygu’r cynllun addysg personol' },
  says: {
    en: 'The personal education plan is reviewed, or agreed anew, between one review of the case and the next. The record keeps only the last review of each plan, so one before it may be hidden. Once a term is good practice.',
    cy: 'Adolygir y cynllun addysg personol, neu cytunir arno o’r newydd, rhwng un adolygiad o’r achos a’r nesaf. Dim ond adolygiad diwethaf pob cynllun a gedwir yn y cofnod, felly gall un cynharach fod o’r golwg. Unwaith y tymor yw’r arfer da.',
  },
  citation: carePlanning2015('Part 6, Sch 8', '/schedules', null),
  force: 'code-should',
  confidence: 'partial',
  doubt: {
    en: 'Schedule 8 was not found. The draft guidance of 2025 speaks of each review; its final version was not found.',
    cy: 'Ni chafwyd hyd i Atodlen 8. Mae canllawiau drafft 2025 yn sôn am bob adolygiad; ni chafwyd hyd i’r fersiwn derfynol.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day of the review of the case', cy: 'diwrnod adolygu’r achos' },
  metBy: { en: 'a review of the personal education plan since the last review of the case', cy: 'adolygu’r cynllun addysg personol ers adolygiad diwethaf yr achos' },
  whose: 'social-worker',
  repeats: true,
  regimes: {},
  owed(child, law) {
    const plans = plansAgreed(child);
    const days = plans.flatMap(({ agreedOn, reviewedOn }) => [agreedOn, reviewedOn]).filter((day) => day !== NO_DAY);
    return careAtLiberty(child).flatMap((care) =>
      reviewsIn(child, care).flatMap((review, at, reviews) => {
        const heldOn = meetingOn(review);
        const since = at === 0 ? care.startedOn - 1 : meetingOn(reviews[at - 1]!);
        // A plan agreed since the last review is as good as reviewed; without any there is nothing to review.
        if (heldOn >= care.endedOn || !plans.some(({ agreedOn }) => agreedOn <= heldOn) || owedUntil(child, heldOn) === heldOn) return [];
        const metOn = earliest(...days.filter((day) => day > since && day <= heldOn));
        const next = reviews[at + 1];
        return [
          owe(law, {
            aroseOn: heldOn,
            by: 'on-the-day',
            metOn,
            lapsedOn: earliest(next ? meetingOn(next) : NO_DAY, care.endedOn),
            missing: metOn === NO_DAY && plans.some(({ agreedOn, reviewedOn }) => agreedOn <= heldOn && reviewedOn !== NO_DAY && reviewedOn > heldOn) ? 'personal-education-plans.reviewed_on' : '',
            evidence: [{ kind: 'review', no: review.reviewNo }, ...plans.filter(({ agreedOn, reviewedOn }) => agreedOn === metOn || reviewedOn === metOn).map(({ agreedOn }) => ({ kind: 'education-plan' as const, no: agreedOn }))],
          }),
        ];
      }),
    );
  },
};
