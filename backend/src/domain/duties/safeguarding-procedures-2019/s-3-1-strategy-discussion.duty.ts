import { birthday } from '../../calendar/months.js';
import { NO_DAY } from '../../facts/columns.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'strategy-discussion-working-days',
  title: { en: 'Working days to the strategy discussion', cy: 'Diwrnodau gwaith hyd at y drafodaeth strategaeth' },
  unit: 'working-days',
  values: [{ from: '2019-11-01', value: 1 }],
  setBy: 'local',
};

/** Wales Safeguarding Procedures, section 3 part 1: the strategy discussion. */
export const cpStrategyDiscussion: ClockedDuty = {
  id: 'cp-strategy-discussion',
  title: { en: 'Strategy discussion', cy: 'Trafodaeth strategaeth' },
  says: {
    en: 'Where significant harm is suspected with reasonable cause a strategy discussion is held with the police and others, sooner where it is urgent.',
    cy: 'Lle amheuir niwed sylweddol gydag achos rhesymol cynhelir trafodaeth strategaeth gyda’r heddlu ac eraill, yn gynt lle mae brys.',
  },
  citation: safeguardingProcedures('section 3 part 1', '/chi-i/chi-i-c3pt1/c3pt1-p8', '2026-11-22'),
  force: 'local',
  confidence: 'partial',
  doubt: {
    en: 'The Procedures have times that were not readable; one working day is what one Welsh authority publishes.',
    cy: 'Mae amseroedd yn y Gweithdrefnau na ellid eu darllen; un diwrnod gwaith y mae un awdurdod yng Nghymru yn ei gyhoeddi.',
  },
  inForce: { from: '2019-11-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the decision that one is needed', cy: 'y penderfyniad bod angen un' },
  metBy: { en: 'the strategy discussion', cy: 'y drafodaeth strategaeth' },
  whose: 'team-manager',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return eventsOf(child, 'strategy-decided').map(({ eventNo, on }) => {
      const held = child.protection.find(({ strategyDiscussionOn }) => strategyDiscussionOn !== NO_DAY && strategyDiscussionOn >= on);
      return owe(law, {
        aroseOn: on,
        by: 'working-days',
        amount: law.number(workingDays, on),
        metOn: held?.strategyDiscussionOn,
        lapsedOn: birthday(child.bornOn, 18),
        evidence: [{ kind: 'event', no: eventNo }, ...(held ? [{ kind: 'protection' as const, no: held.registeredOn }] : [])],
      });
    });
  },
};
