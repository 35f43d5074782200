import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { eventThenEvent } from '../event-then-event.js';

const workingDays: LawNumber = {
  code: 'report-decision-working-days',
  title: { en: 'Working days to decide on a report', cy: 'Diwrnodau gwaith i benderfynu ar adroddiad' },
  unit: 'working-days',
  values: [{ from: '2019-11-01', value: 1 }],
  setBy: 'doubted',
};

/** Wales Safeguarding Procedures, sections 2 and 3: decide how to respond to a report of a child at risk. */
export const cpReportDecision: ClockedDuty = {
  id: 'cp-report-decision',
  title: { en: 'Decision on a report of risk', cy: 'Penderfyniad ar adroddiad o risg' },
  says: {
    en: 'The response to a report that a child is at risk is decided by the end of the next working day.',
    cy: 'Penderfynir ar yr ymateb i adroddiad bod plentyn mewn perygl erbyn diwedd y diwrnod gwaith nesaf.',
  },
  citation: safeguardingProcedures('sections 2–3; s.130 of the 2014 Act, s.47 of the 1989 Act', '', null),
  force: 'procedure',
  confidence: 'from-memory',
  doubt: { en: 'The time is as remembered: 24 hours, or the end of the next working day.', cy: 'Fel y’i cofir y mae’r amser: 24 awr, neu ddiwedd y diwrnod gwaith nesaf.' },
  inForce: { from: '2019-11-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the child was reported to be at risk', cy: 'y diwrnod yr adroddwyd bod y plentyn mewn perygl' },
  metBy: { en: 'the decision on the response', cy: 'y penderfyniad ar yr ymateb' },
  whose: 'team-manager',
  repeats: false,
  regimes: {},
  owed: (child, law) => eventThenEvent(child, law, { asked: 'concern-reported', answered: ['concern-decided'], workingDays }),
};
