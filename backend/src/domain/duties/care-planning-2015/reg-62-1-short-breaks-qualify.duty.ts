import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { overTheCap } from './short-break-days.js';
import { shortBreakSeries } from './short-break-series.js';

const longest: LawNumber = {
  code: 'short-breaks-one-break-days',
  title: { en: 'Days one short break may last', cy: 'Nifer y diwrnodau y caiff un seibiant byr bara' },
  unit: 'days',
  values: [{ from: '2016-04-06', value: 28 }],
  setBy: 'fixed',
};
const cap: LawNumber = {
  code: 'short-breaks-days-in-twelve-months',
  title: { en: 'Days of short breaks in twelve months', cy: 'Diwrnodau o seibiannau byr mewn deuddeng mis' },
  unit: 'days',
  values: [{ from: '2016-04-06', value: 120 }],
  setBy: 'fixed',
};

/** Regulation 62(1) and (2): when breaks are short. Beyond it the ordinary rules apply. */
export const shortBreaksQualify: ClockedDuty = {
  id: 'short-breaks-qualify',
  title: { en: 'Short breaks within their limits', cy: 'Seibiannau byr o fewn eu terfynau' },
  says: {
    en: 'The rules for short breaks hold only while no break is meant to last more than four weeks and the breaks of any twelve months are no more than 120 days together. Beyond that the ordinary rules apply.',
    cy: 'Nid yw’r rheolau ar gyfer seibiannau byr yn dal oni bai na fwriedir i unrhyw seibiant bara mwy na phedair wythnos ac nad yw seibiannau unrhyw ddeuddeng mis yn fwy na 120 o ddiwrnodau gyda’i gilydd. Y tu hwnt i hynny mae’r rheolau cyffredin yn gymwys.',
  },
  citation: carePlanning2015('reg 62(1)–(2)', '/regulation/62', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'The Regulations speak of how long a break is meant to last and do not say how its days are counted. Here a break is as long as it was, and each day the child was placed for all or part of it counts.',
    cy: 'Mae’r Rheoliadau’n sôn am hyd bwriadedig seibiant ac nid ydynt yn dweud sut y cyfrifir ei ddiwrnodau. Yma mae seibiant cyhyd ag y bu, a chyfrifir pob diwrnod pan oedd y plentyn wedi’i leoli am y cyfan neu ran ohono.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [longest, cap],
  countedFrom: { en: 'the start of the break', cy: 'dechrau’r seibiant' },
  metBy: { en: 'the break ending', cy: 'y seibiant yn dod i ben' },
  whose: 'social-worker',
  repeats: false,
  regimes: {
    'one-break': { en: 'One break: four weeks', cy: 'Un seibiant: pedair wythnos' },
    'days-in-twelve-months': {
      en: 'Twelve months: 120 days',
      cy: 'Deuddeng mis: 120 o ddiwrnodau',
      countedFrom: { en: 'the day there were too many days', cy: 'y diwrnod yr aeth y diwrnodau’n ormod' },
      metBy: { en: 'the days of twelve months coming down to the limit', cy: 'diwrnodau deuddeng mis yn dychwelyd i’r terfyn' },
    },
  },
  owed(child, law) {
    return shortBreakSeries(child).flatMap(({ startedOn: began, endedOn: stops, breaks }) => {
      const evidence = [{ kind: 'legal-status' as const, no: began }];
      return [
        ...breaks.map(({ startedOn, endedOn }) =>
          owe(law, { aroseOn: startedOn, by: 'days', amount: law.number(longest, startedOn), metOn: endedOn < stops ? endedOn : NO_DAY, lapsedOn: stops, regime: 'one-break', evidence }),
        ),
        // Broken the day it arises: the last day in time was the one before.
        ...overTheCap(breaks, law.number(cap, began)).map(({ startedOn, endedOn }) =>
          owe(law, { aroseOn: startedOn, by: 'on-the-day', dueOn: startedOn - 1, metOn: endedOn < stops ? endedOn : NO_DAY, lapsedOn: stops, regime: 'days-in-twelve-months', evidence }),
        ),
      ];
    });
  },
};
