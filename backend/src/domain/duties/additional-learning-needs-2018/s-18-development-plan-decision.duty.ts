import { earliest, isOn } from '../care-spells.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { additionalLearningNeeds2018 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { NO_DAY } from '../../facts/columns.js';
import { isInEngland } from './in-england.js';

const DAYS_IN_WEEK = 7;

const weeks: LawNumber = {
  code: 'development-plan-decision-weeks',
  title: { en: 'Weeks to decide on additional learning needs', cy: 'Wythnosau i benderfynu ar anghenion dysgu ychwanegol' },
  unit: 'weeks',
  values: [{ from: '2021-09-01', value: 12 }],
  setBy: 'doubted',
};

/** Sections 18 to 22 and the Code: decide whether the child has additional learning needs and give the plan. */
export const idpDecisionLac: ClockedDuty = {
  id: 'idp-decision-lac',
  title: { en: 'Decision on additional learning needs', cy: 'Penderfyniad ar anghenion dysgu ychwanegol' },
  says: {
    en: 'Once it appears that a looked after child may have additional learning needs the authority decides, tells, and where there are some gives the individual development plan, within twelve weeks. A period that ends on no working day ends on the next one. Not for a child in the area of an English authority.',
    cy: 'Unwaith y bo’n ymddangos y gall fod gan blentyn sy’n derbyn gofal anghenion dysgu ychwanegol, mae’r awdurdod yn penderfynu, yn hysbysu, a lle bo rhai yn rhoi’r cynllun datblygu unigol, o fewn deuddeg wythnos. Mae cyfnod nad yw’n gorffen ar ddiwrnod gwaith yn gorffen ar y nesaf. Nid yw’n gymwys i blentyn yn ardal awdurdod yn Lloegr.',
  },
  citation: additionalLearningNeeds2018('ss.18–19, 22; ALN Code', '/section/18', null),
  force: 'code-must',
  confidence: 'from-memory',
  doubt: {
    en: 'The twelve weeks are from the Code as remembered. Whether they move to the next working day, as periods of the Regulations do, was not read.',
    cy: 'O’r Cod fel y’i cofir y daw’r deuddeg wythnos. Ni ddarllenwyd a ydynt yn symud i’r diwrnod gwaith nesaf, fel cyfnodau’r Rheoliadau.',
  },
  inForce: { from: '2021-09-01', until: null },
  numbers: [weeks],
  countedFrom: { en: 'the day needs were brought to attention', cy: 'y diwrnod y tynnwyd sylw at anghenion' },
  metBy: { en: 'a decision that there are none, or the plan being given', cy: 'penderfyniad nad oes rhai, neu roi’r cynllun' },
  whose: 'social-worker',
  soon: 28,
  repeats: false,
  regimes: {},
  owed(child, law) {
    const care = careAtLiberty(child);
    return child.events
      .filter(({ kind, on }) => kind === 'idp-raised' && !isInEngland(child, on))
      .flatMap((raised) => {
        const looked = care.find((spell) => isOn(spell, raised.on));
        if (!looked) return [];
        const decided = child.events.find(({ kind, on }) => (kind === 'idp-decided' || kind === 'idp-given') && on >= raised.on);
        const metOn = decided?.on ?? NO_DAY;
        const lastDay = raised.on + law.number(weeks, raised.on) * DAYS_IN_WEEK;
        return [
          owe(law, {
            aroseOn: raised.on,
            by: 'day-given',
            dueOn: law.workingDayAfter(lastDay - 1, 1, earliest(metOn, looked.endedOn)),
            metOn,
            lapsedOn: looked.endedOn,
            evidence: [raised, ...(decided ? [decided] : [])].map(({ eventNo }) => ({ kind: 'event', no: eventNo })),
          }),
        ];
      });
  },
};
