import type { CaseEventKind } from '../../codes/case-event-kinds.js';
import type { CaseEvent, ChildRecord } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { representations2014 } from '../instruments.js';
import type { Law } from '../law.js';
import type { LawNumber } from '../law.js';
import type { Owed } from '../occurrence.js';
import { owe } from '../owe.js';

const acknowledgeLocal: LawNumber = {
  code: 'complaint-local-acknowledge-working-days',
  title: { en: 'Working days to acknowledge a complaint locally', cy: 'Diwrnodau gwaith i gydnabod cwyn yn lleol' },
  unit: 'working-days',
  values: [{ from: '2014-08-01', value: 2 }],
  setBy: 'doubted',
};

const discussLocal: LawNumber = {
  code: 'complaint-local-discuss-working-days',
  title: { en: 'Working days to talk a complaint over', cy: 'Diwrnodau gwaith i drafod cwyn' },
  unit: 'working-days',
  values: [{ from: '2014-08-01', value: 10 }],
  setBy: 'doubted',
};

const answerLocal: LawNumber = {
  code: 'complaint-local-answer-working-days',
  title: { en: 'Working days to answer after the talk', cy: 'Diwrnodau gwaith i ateb ar ôl y drafodaeth' },
  unit: 'working-days',
  values: [{ from: '2014-08-01', value: 5 }],
  setBy: 'doubted',
};

const acknowledgeFormal: LawNumber = {
  code: 'complaint-formal-acknowledge-working-days',
  title: { en: 'Working days to acknowledge a formal complaint', cy: 'Diwrnodau gwaith i gydnabod cwyn ffurfiol' },
  unit: 'working-days',
  values: [{ from: '2014-08-01', value: 5 }],
  setBy: 'doubted',
};

const answerFormal: LawNumber = {
  code: 'complaint-formal-answer-working-days',
  title: { en: 'Working days to answer a formal complaint', cy: 'Diwrnodau gwaith i ateb cwyn ffurfiol' },
  unit: 'working-days',
  values: [{ from: '2014-08-01', value: 25 }],
  setBy: 'doubted',
};

interface Stage {
  regime: string;
  asked: CaseEventKind;
  answered: CaseEventKind;
  number: LawNumber;
  /** What ends it unanswered. */
  endedBy?: CaseEventKind;
}

const stages: readonly Stage[] = [
  { regime: 'local-acknowledge', asked: 'complaint-received', answered: 'complaint-acknowledged', number: acknowledgeLocal, endedBy: 'complaint-formal' },
  { regime: 'local-discuss', asked: 'complaint-received', answered: 'complaint-discussed', number: discussLocal, endedBy: 'complaint-formal' },
  { regime: 'local-answer', asked: 'complaint-discussed', answered: 'complaint-answered', number: answerLocal, endedBy: 'complaint-formal' },
  { regime: 'formal-acknowledge', asked: 'complaint-formal', answered: 'complaint-acknowledged', number: acknowledgeFormal },
  { regime: 'formal-answer', asked: 'complaint-formal', answered: 'complaint-answered', number: answerFormal },
];

/** Representations Procedure (Wales) Regulations 2014: the times of a complaint. */
export const complaints: ClockedDuty = {
  id: 'complaints',
  title: { en: 'Complaint', cy: 'Cwyn' },
  says: {
    en: 'Local stage: acknowledged within two working days, talked over within ten, answered within five of that talk. Formal stage: acknowledged within five working days and answered within 25, or where that cannot be done within six months.',
    cy: 'Cam lleol: cydnabod o fewn dau ddiwrnod gwaith, trafod o fewn deg, ateb o fewn pump i’r drafodaeth. Cam ffurfiol: cydnabod o fewn pum diwrnod gwaith ac ateb o fewn 25, neu o fewn chwe mis lle na ellir gwneud hynny.',
  },
  citation: representations2014('Parts 3 and 4', '', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'All five times are as remembered. The six months of the formal stage have no clock here.',
    cy: 'Fel y’u cofir y mae’r pum amser. Nid oes cloc yma i chwe mis y cam ffurfiol.',
  },
  inForce: { from: '2014-08-01', until: null },
  numbers: [acknowledgeLocal, discussLocal, answerLocal, acknowledgeFormal, answerFormal],
  countedFrom: { en: 'the day the complaint was received', cy: 'y diwrnod y derbyniwyd y gŵyn' },
  metBy: { en: 'acknowledging, talking over or answering it', cy: 'ei chydnabod, ei thrafod neu ei hateb' },
  whose: 'team-manager',
  repeats: false,
  outlivesChild: true,
  regimes: {
    'local-acknowledge': { en: 'Local: acknowledged', cy: 'Lleol: cydnabod' },
    'local-discuss': { en: 'Local: talked over', cy: 'Lleol: trafod' },
    'local-answer': { en: 'Local: answered', cy: 'Lleol: ateb', countedFrom: { en: 'the day it was talked over', cy: 'y diwrnod y’i trafodwyd' } },
    'formal-acknowledge': { en: 'Formal: acknowledged', cy: 'Ffurfiol: cydnabod', countedFrom: { en: 'the day it became formal', cy: 'y diwrnod y daeth yn ffurfiol' } },
    'formal-answer': { en: 'Formal: answered', cy: 'Ffurfiol: ateb', countedFrom: { en: 'the day it became formal', cy: 'y diwrnod y daeth yn ffurfiol' } },
  },
  owed: (child, law) => stages.flatMap((stage) => stageOwed(child, law, stage)),
};

function stageOwed(child: ChildRecord, law: Law, { regime, asked, answered, number, endedBy }: Stage): Owed[] {
  const after = (kind: CaseEventKind, on: number) => eventsOf(child, kind).find((event) => event.on >= on);
  return eventsOf(child, asked).map((begun: CaseEvent) => {
    const answer = after(answered, begun.on);
    return owe(law, {
      aroseOn: begun.on,
      by: 'working-days',
      amount: law.number(number, begun.on),
      metOn: answer?.on,
      lapsedOn: (endedBy && after(endedBy, begun.on)?.on) ?? NO_DAY,
      regime,
      evidence: [begun, ...(answer ? [answer] : [])].map(({ eventNo }) => ({ kind: 'event', no: eventNo })),
    });
  });
}
