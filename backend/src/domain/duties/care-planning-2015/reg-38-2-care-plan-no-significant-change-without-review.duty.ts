import { NO_DAY } from '../../facts/columns.js';
import { isOn, ordinaryCare } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';

/** Regulation 38(2): no significant change to the plan before a review has considered it. */
export const carePlanNoSignificantChangeWithoutReview: ClockedDuty = {
  id: 'care-plan-no-significant-change-without-review',
  title: { en: 'Review before a significant change', cy: 'Adolygiad cyn newid sylweddol' },
  says: {
    en: 'No significant change is made to the plan before a review has considered it, unless that is not reasonably practicable: a planned move, a return home, the end of contact, a change of the long-term plan or of legal status.',
    cy: 'Ni wneir newid sylweddol i’r cynllun cyn i adolygiad ei ystyried, oni bai nad yw hynny’n rhesymol ymarferol: symud a gynlluniwyd, dychwelyd adref, diwedd cyswllt, newid y cynllun hirdymor neu’r statws cyfreithiol.',
  },
  citation: carePlanning2015('reg 38(2)', '/regulation/38', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the change is to be made', cy: 'y diwrnod y gwneir y newid' },
  metBy: { en: 'a review being held', cy: 'cynnal adolygiad' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    eventsOf(child, 'significant-change-proposed').flatMap((change) => {
      const care = ordinaryCare(child).find((spell) => isOn(spell, change.on));
      if (!care) return [];
      const review = child.reviews.find(({ heldOn }) => heldOn >= change.on);
      return [
        owe(law, {
          aroseOn: change.on,
          by: 'day-given',
          dueOn: change.neededBy,
          metOn: review?.heldOn,
          lapsedOn: care.endedOn,
          missing: change.neededBy === NO_DAY ? 'case-events.needed_by' : '',
          evidence: [{ kind: 'event', no: change.eventNo }, ...(review ? [{ kind: 'review' as const, no: review.reviewNo }] : [])],
        }),
      ];
    }),
};
