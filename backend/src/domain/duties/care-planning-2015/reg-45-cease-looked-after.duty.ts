import { ageOn } from '../../calendar/months.js';
import { careEnds, legalStatusOn } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';

/** Regulations 45 and 46: the nominated officer approves that a young person of 16 or 17 stops being looked after. */
export const ceaseLookedAfter: ClockedDuty = {
  id: 'cease-looked-after',
  title: { en: 'Leaving care at 16 or 17 approved', cy: 'Cymeradwyo gadael gofal yn 16 neu 17 oed' },
  says: {
    en: 'Where a young person of 16 or 17 accommodated under section 76 is to stop being looked after, that does not take effect until the nominated officer has approved it, satisfied on their wishes and feelings, where they will live, and that the reviewing officer and relatives were consulted.',
    cy: 'Pan fo person ifanc 16 neu 17 oed sy’n cael ei letya o dan adran 76 i beidio â derbyn gofal, ni ddaw hynny i rym nes i’r swyddog enwebedig ei gymeradwyo, wedi’i fodloni ynghylch dymuniadau a theimladau’r person ifanc, lle bydd yn byw, a bod y swyddog adolygu a pherthnasau wedi’u hymgynghori.',
  },
  citation: carePlanning2015('regs 45-46', '/regulation/45', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'The words of the two regulations were not read.', cy: 'Ni ddarllenwyd geiriau’r ddau reoliad.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day care ended', cy: 'y diwrnod y daeth y gofal i ben' },
  metBy: { en: 'the nominated officer’s approval', cy: 'cymeradwyaeth y swyddog enwebedig' },
  whose: 'team-manager',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    child.periods
      .filter((period) => period.endedOn === careEnds(child, period) && ageOn(child.bornOn, period.endedOn) >= 16 && ageOn(child.bornOn, period.endedOn) < 18)
      .filter(({ endedOn }) => legalStatusOn(child, endedOn - 1) === 'V2')
      .map(({ startedOn, endedOn }) => {
        const approved = eventsOf(child, 'ceasing-approved').find(({ on }) => on >= startedOn);
        return owe(law, {
          aroseOn: endedOn,
          by: 'on-the-day',
          metOn: approved?.on,
          missing: approved ? '' : 'case-events.ceasing-approved',
          evidence: [{ kind: 'period', no: startedOn }, ...(approved ? [{ kind: 'event' as const, no: approved.eventNo }] : [])],
        });
      }),
};
