import { NO_DAY } from '../../facts/columns.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'death-notified-working-days',
  title: { en: 'Working days to notify a death', cy: 'Diwrnodau gwaith i hysbysu am farwolaeth' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 1 }],
  setBy: 'local',
};

/** Section 125: the death of a looked after child is notified. */
export const deathOfLookedAfterChild: ClockedDuty = {
  id: 'death-of-looked-after-child',
  title: { en: 'Death of a looked after child', cy: 'Marwolaeth plentyn sy’n derbyn gofal' },
  says: {
    en: 'When a child dies who is looked after, the Welsh Ministers are told through Care Inspectorate Wales and, as far as practicable, each parent and person with parental responsibility.',
    cy: 'Pan fo plentyn sy’n derbyn gofal yn marw, hysbysir Gweinidogion Cymru drwy Arolygiaeth Gofal Cymru a, chyn belled ag y bo’n ymarferol, bob rhiant a pherson â chyfrifoldeb rhiant.',
  },
  citation: socialServicesAct2014('s.125', '/section/125', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'The Act states no time; the next working day is a local reading of “without delay”.',
    cy: 'Nid yw’r Ddeddf yn rhoi amser; darlleniad lleol o “yn ddi-oed” yw’r diwrnod gwaith nesaf.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the child died', cy: 'y diwrnod y bu farw’r plentyn' },
  metBy: { en: 'the Welsh Ministers being told', cy: 'hysbysu Gweinidogion Cymru' },
  whose: 'team-manager',
  repeats: false,
  outlivesChild: true,
  regimes: {},
  owed(child, law) {
    const { diedOn } = child;
    const period = child.periods.find(({ startedOn, endedOn }) => startedOn <= diedOn && diedOn <= endedOn);
    if (diedOn === NO_DAY || !period) return [];
    const told = eventsOf(child, 'death-notified').find(({ party, on }) => on >= diedOn && (party === '' || party === 'welsh-ministers'));
    return [
      owe(law, {
        aroseOn: diedOn,
        by: 'working-days',
        amount: law.number(workingDays, diedOn),
        metOn: told?.on,
        missing: told ? '' : 'case-events.death-notified',
        evidence: [{ kind: 'child', no: diedOn }, ...(told ? [{ kind: 'event' as const, no: told.eventNo }] : [])],
      }),
    ];
  },
};
