import { birthday } from '../../calendar/months.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const months: LawNumber = {
  code: 'record-retention-months',
  title: { en: 'Months the record is kept from birth', cy: 'Misoedd y cedwir y cofnod o’r enedigaeth' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 900 }],
  setBy: 'fixed',
};

const monthsFromDeath: LawNumber = {
  code: 'record-retention-months-from-death',
  title: { en: 'Months the record is kept from death', cy: 'Misoedd y cedwir y cofnod o’r farwolaeth' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 180 }],
  setBy: 'fixed',
};

/** Regulation 64(1): how long the record is kept. */
export const caseRecordRetention: ClockedDuty = {
  id: 'case-record-retention',
  title: { en: 'Record kept until', cy: 'Cadw’r cofnod tan' },
  says: {
    en: 'The record of a child who was looked after is kept until the seventy-fifth birthday or, where the child dies before eighteen, for the fifteen years that begin with the day of death. Keeping it a day longer breaks nothing; an inquiry may ask for longer.',
    cy: 'Cedwir cofnod plentyn a fu’n derbyn gofal tan y pen-blwydd yn saith deg pump neu, lle bu farw’r plentyn cyn deunaw, am y pymtheng mlynedd sy’n dechrau gyda diwrnod y farwolaeth. Nid yw ei gadw ddiwrnod yn hwy yn torri dim; gall ymchwiliad ofyn am fwy.',
  },
  citation: carePlanning2015('reg 64(1)', '/regulation/64', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [months, monthsFromDeath],
  countedFrom: { en: 'the day of birth', cy: 'diwrnod y geni' },
  metBy: { en: 'keeping the record to the last day', cy: 'cadw’r cofnod hyd y diwrnod olaf' },
  whose: 'others',
  soon: 90,
  repeats: false,
  outlivesChild: true,
  regimes: {
    'from-birth': { en: 'To the seventy-fifth birthday', cy: 'Hyd y pen-blwydd yn saith deg pump' },
    'from-death': { en: 'From death, fifteen years', cy: 'O’r farwolaeth, pymtheng mlynedd', countedFrom: { en: 'the day of death, as the first day', cy: 'diwrnod y farwolaeth, fel y diwrnod cyntaf' } },
  },
  owed(child, law) {
    const [first] = child.periods;
    if (!first) return [];
    const evidence = [{ kind: 'child' as const, no: child.bornOn }, { kind: 'period' as const, no: first.startedOn }];
    const one =
      child.diedOn < birthday(child.bornOn, 18)
        ? owe(law, { aroseOn: child.diedOn, by: 'months-beginning-with', amount: law.number(monthsFromDeath, child.diedOn), regime: 'from-death', evidence })
        : owe(law, { aroseOn: first.startedOn, from: child.bornOn, by: 'months', amount: law.number(months, first.startedOn), regime: 'from-birth', evidence });
    // Nobody can be late with keeping: on the last day what was to be kept has been.
    return [{ ...one, metOn: one.dueOn }];
  },
};
