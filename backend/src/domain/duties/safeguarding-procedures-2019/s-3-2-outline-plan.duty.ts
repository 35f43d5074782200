import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { underProtection } from './under-protection.js';

const workingDays: LawNumber = {
  code: 'outline-plan-working-days',
  title: { en: 'Working days to send the outline plan', cy: 'Diwrnodau gwaith i anfon y cynllun amlinellol' },
  unit: 'working-days',
  values: [{ from: '2019-11-01', value: 5 }],
  setBy: 'fixed',
};

/** Wales Safeguarding Procedures, section 3 part 2: the outline plan is sent. */
export const cpOutlinePlanCirculate: ClockedDuty = {
  id: 'cp-outline-plan-circulate',
  title: { en: 'Outline protection plan sent', cy: 'Anfon y cynllun amddiffyn amlinellol' },
  says: {
    en: 'The outline plan, a summary of the decisions and the date of the next conference are sent within five working days of the initial conference.',
    cy: 'Anfonir y cynllun amlinellol, crynodeb o’r penderfyniadau a dyddiad y gynhadledd nesaf o fewn pum diwrnod gwaith i’r gynhadledd gychwynnol.',
  },
  citation: safeguardingProcedures('section 3 part 2', '/chi-i/chi-i-c3pt2/c3pt2-p11', '2026-11-22'),
  force: 'procedure',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2019-11-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the initial conference', cy: 'y gynhadledd gychwynnol' },
  metBy: { en: 'the outline plan being sent', cy: 'anfon y cynllun amlinellol' },
  whose: 'team-manager',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return underProtection(child).map(({ conferenceOn, endedOn, evidence }) => {
      const sent = eventsOf(child, 'outline-plan-sent').find(({ on }) => on >= conferenceOn);
      return owe(law, {
        aroseOn: conferenceOn,
        by: 'working-days',
        amount: law.number(workingDays, conferenceOn),
        metOn: sent?.on,
        lapsedOn: endedOn,
        missing: sent ? '' : 'case-events.outline-plan-sent',
        evidence: [evidence, ...(sent ? [{ kind: 'event' as const, no: sent.eventNo }] : [])],
      });
    });
  },
};
