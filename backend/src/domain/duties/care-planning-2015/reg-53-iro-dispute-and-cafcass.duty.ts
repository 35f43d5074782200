import type { ChildRecord, Escalation } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import { careEnds, isOn } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { Law, LawNumber } from '../law.js';
import type { Owed } from '../occurrence.js';
import { owe } from '../owe.js';

const whole: LawNumber = {
  code: 'iro-dispute-working-days',
  title: { en: 'Working days to settle a reviewing officer’s concern', cy: 'Diwrnodau gwaith i ddatrys pryder swyddog adolygu' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 20 }],
  setBy: 'local',
};

const stage: LawNumber = {
  code: 'iro-dispute-stage-working-days',
  title: { en: 'Working days to answer at each stage', cy: 'Diwrnodau gwaith i ateb ym mhob cam' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'local',
};

/** Team manager, head of service, director. */
const STAGES = 3;

/** Section 100(3) and regulation 53: a concern the reviewing officer raises is put right within a reasonable time. */
export const iroDisputeAndCafcass: ClockedDuty = {
  id: 'iro-dispute-and-cafcass',
  title: { en: 'Reviewing officer’s concern settled', cy: 'Datrys pryder y swyddog adolygu' },
  says: {
    en: 'A concern the reviewing officer raises is put right within a reasonable time, or referral to Cafcass Cymru is considered. Practice gives 20 working days in all and 5 for each of three stages: team manager, head of service, director.',
    cy: 'Caiff pryder a godir gan y swyddog adolygu ei unioni o fewn amser rhesymol, neu ystyrir ei gyfeirio at Cafcass Cymru. Yn ymarferol rhoddir 20 diwrnod gwaith i gyd a 5 i bob un o dri cham: rheolwr tîm, pennaeth gwasanaeth, cyfarwyddwr.',
  },
  citation: carePlanning2015('reg 53', '/regulation/53', null),
  force: 'statute',
  confidence: 'partial',
  doubt: { en: 'The law says a reasonable time; 20 working days and stages of 5 are practice from memory.', cy: 'Amser rhesymol a ddywed y gyfraith; arfer o’r cof yw 20 diwrnod gwaith a chamau o 5.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [whole, stage],
  countedFrom: { en: 'the day the concern was raised', cy: 'y diwrnod y codwyd y pryder' },
  metBy: { en: 'the concern being settled', cy: 'datrys y pryder' },
  whose: 'team-manager',
  repeats: false,
  regimes: {
    whole: { en: 'In all', cy: 'I gyd' },
    stage: {
      en: 'Stage', cy: 'Cam',
      countedFrom: { en: 'the day the concern was raised or last answered', cy: 'y diwrnod y codwyd y pryder neu yr atebwyd ef ddiwethaf' },
      metBy: { en: 'an answer', cy: 'ateb' },
    },
  },
  owed: (child, law) => child.escalations.flatMap((escalation) => owedFor(child, law, escalation)),
};

function owedFor(child: ChildRecord, law: Law, { escalationNo, raisedOn, resolvedOn }: Escalation): Owed[] {
  const period = child.periods.find((spell) => isOn(spell, raisedOn));
  const lapsedOn = period ? careEnds(child, period) : NO_DAY;
  const answers = eventsOf(child, 'dispute-answered').filter(({ on }) => on >= raisedOn && on < resolvedOn);
  const evidence = [{ kind: 'escalation', no: escalationNo }] as const;
  const stages = [raisedOn, ...answers.map(({ on }) => on)].slice(0, STAGES).map((aroseOn, at) =>
    owe(law, {
      aroseOn,
      by: 'working-days',
      amount: law.number(stage, aroseOn),
      metOn: answers[at]?.on ?? resolvedOn,
      lapsedOn,
      regime: 'stage',
      missing: answers[at] || resolvedOn <= law.workingDayAfter(aroseOn, law.number(stage, aroseOn), resolvedOn) ? '' : 'case-events.dispute-answered',
      evidence,
    }),
  );
  return [owe(law, { aroseOn: raisedOn, by: 'working-days', amount: law.number(whole, raisedOn), metOn: resolvedOn, lapsedOn, regime: 'whole', evidence }), ...stages];
}
