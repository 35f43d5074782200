import { categoryOn, supportEndsOn } from '../care-leavers-2015/categories.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const firstWorkingDays: LawNumber = {
  code: 'keep-in-touch-first-working-days',
  title: { en: 'Working days to the first attempt after touch is lost', cy: 'Diwrnodau gwaith hyd at yr ymgais gyntaf ar ôl colli cysylltiad' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 1 }],
  setBy: 'local',
};
const nextWorkingDays: LawNumber = {
  code: 'keep-in-touch-next-working-days',
  title: { en: 'Working days between attempts while touch is lost', cy: 'Diwrnodau gwaith rhwng ymgeisiau tra bo’r cysylltiad ar goll' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'local',
};

/** Section 105: touch lost with a category 2 or 3 young person is looked for until it is found. */
export const keepInTouch: ClockedDuty = {
  id: 'lc-keep-in-touch',
  title: { en: 'Keeping in touch', cy: 'Cadw mewn cysylltiad' },
  says: {
    en: 'The authority keeps in touch with category 2 and 3 young people wherever they are. When touch is lost it tries again without delay, and goes on trying until it succeeds. The law gives no number of days; those shown are the authority’s own.',
    cy: 'Mae’r awdurdod yn cadw mewn cysylltiad â phobl ifanc categori 2 a 3 ble bynnag y maent. Pan gollir cysylltiad mae’n ceisio eto yn ddi-oed, ac yn dal i geisio nes llwyddo. Nid yw’r gyfraith yn rhoi nifer o ddiwrnodau; rhai’r awdurdod ei hun a ddangosir.',
  },
  citation: socialServicesAct2014('s 105', '/section/105', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [firstWorkingDays, nextWorkingDays],
  countedFrom: { en: 'the day touch was lost', cy: 'y diwrnod y collwyd cysylltiad' },
  metBy: { en: 'contact being tried or made', cy: 'ceisio cysylltu neu gysylltu' },
  whose: 'personal-adviser',
  repeats: true,
  regimes: {
    'first-attempt': { en: 'First attempt', cy: 'Ymgais gyntaf' },
    'until-in-touch': { en: 'Until in touch', cy: 'Nes bod mewn cysylltiad', countedFrom: { en: 'the day of the last attempt', cy: 'diwrnod yr ymgais ddiwethaf' } },
  },
  owed: (child, law) =>
    stepsOf(child).flatMap((step, at, steps) => {
      const before = steps[at - 1];
      const isLost = before !== undefined && before.is !== 'in-touch';
      // A loss told of again starts nothing anew, and where touch is kept there is nothing to look for.
      if (step.is === 'in-touch' || (step.is === 'lost' && isLost) || (step.is === 'tried' && !isLost)) return [];
      const category = categoryOn(child, step.on);
      if (category !== 2 && category !== 3) return [];
      const next = steps.slice(at + 1).find(({ is }) => is !== 'lost');
      const isFirst = step.is === 'lost';
      return owe(law, {
        aroseOn: step.on,
        by: 'working-days',
        amount: law.number(isFirst ? firstWorkingDays : nextWorkingDays, step.on),
        metOn: next?.on ?? NO_DAY,
        // A row that has the young person in touch again says nothing of the attempts before it.
        missing: next?.evidence.kind === 'event' ? '' : 'case-events.contact-tried',
        lapsedOn: supportEndsOn(child, step.on),
        regime: isFirst ? 'first-attempt' : 'until-in-touch',
        evidence: [step.evidence, ...(next ? [next.evidence] : [])],
      });
    }),
};

interface Step {
  on: Day;
  is: 'lost' | 'tried' | 'in-touch';
  evidence: { kind: 'event' | 'care-leaver'; no: number };
}

/** Losses, attempts and contact in order, from events and from the rows that say whether the authority is in touch. */
function stepsOf({ events, careLeavers }: ChildRecord): Step[] {
  const told: Record<string, Step['is']> = { 'contact-lost': 'lost', 'contact-tried': 'tried', 'contact-made': 'in-touch' };
  const steps: Step[] = events.flatMap(({ kind, on, eventNo }) => (told[kind] ? [{ on, is: told[kind], evidence: { kind: 'event', no: eventNo } }] : []));
  const rows: Step[] = careLeavers.flatMap(({ recordedOn, inTouch }) =>
    inTouch === null ? [] : [{ on: recordedOn, is: inTouch ? 'in-touch' : 'lost', evidence: { kind: 'care-leaver', no: recordedOn } }],
  );
  return [...rows, ...steps].sort((one, other) => one.on - other.on);
}
