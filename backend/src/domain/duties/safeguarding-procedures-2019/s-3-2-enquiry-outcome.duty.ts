import { birthday } from '../../calendar/months.js';
import { NO_DAY } from '../../facts/columns.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'enquiry-outcome-working-days',
  title: { en: 'Working days to the outcome of the enquiries', cy: 'Diwrnodau gwaith hyd at ganlyniad yr ymholiadau' },
  unit: 'working-days',
  values: [{ from: '2019-11-01', value: 10 }],
  setBy: 'local',
};

/** Section 47 and Wales Safeguarding Procedures, section 3 part 2: the outcome of the enquiries. */
export const cpS47Outcome: ClockedDuty = {
  id: 'cp-s47-outcome',
  title: { en: 'Outcome of the enquiries', cy: 'Canlyniad yr ymholiadau' },
  says: {
    en: 'The enquiries end with an outcome decided and recorded, and a conference where significant harm is substantiated and goes on.',
    cy: 'Daw’r ymholiadau i ben gyda chanlyniad wedi’i benderfynu a’i gofnodi, a chynhadledd lle cadarnheir niwed sylweddol sy’n parhau.',
  },
  citation: safeguardingProcedures('section 3 part 2; s.47 of the 1989 Act', '/chi-i/chi-i-c3pt2/c3pt2-p13', '2026-11-22'),
  force: 'local',
  confidence: 'partial',
  doubt: {
    en: 'Ten working days are what one Welsh authority publishes. The Procedures give 42 working days for the assessment.',
    cy: 'Deg diwrnod gwaith y mae un awdurdod yng Nghymru yn ei gyhoeddi. 42 diwrnod gwaith y mae’r Gweithdrefnau yn eu rhoi i’r asesiad.',
  },
  inForce: { from: '2019-11-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the strategy discussion', cy: 'y drafodaeth strategaeth' },
  metBy: { en: 'the outcome of the enquiries', cy: 'canlyniad yr ymholiadau' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return child.protection
      .filter(({ strategyDiscussionOn }) => strategyDiscussionOn !== NO_DAY)
      .map(({ strategyDiscussionOn, registeredOn }) => {
        const outcome = eventsOf(child, 'enquiry-outcome').find(({ on }) => on >= strategyDiscussionOn);
        return owe(law, {
          aroseOn: strategyDiscussionOn,
          by: 'working-days',
          amount: law.number(workingDays, strategyDiscussionOn),
          metOn: outcome?.on,
          lapsedOn: birthday(child.bornOn, 18),
          missing: outcome ? '' : 'case-events.enquiry-outcome',
          evidence: [{ kind: 'protection', no: registeredOn }, ...(outcome ? [{ kind: 'event' as const, no: outcome.eventNo }] : [])],
        });
      });
  },
};
