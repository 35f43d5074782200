import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { careLeavers2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { supportEndsOn } from './categories.js';

const workingDays: LawNumber = {
  code: 'pathway-copy-working-days',
  title: { en: 'Working days to the young person’s copy', cy: 'Diwrnodau gwaith hyd at gopi’r person ifanc' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'local',
};

/** Regulation 4: the young person’s views sought, and copies given. */
export const viewsAndCopies: ClockedDuty = {
  id: 'lc-views-and-copies',
  title: { en: 'Copy for the young person', cy: 'Copi i’r person ifanc' },
  says: {
    en: 'The young person’s views are sought and weighed, and the young person is given a copy of each assessment, plan and review as soon as practicable. The law gives no number of days; the one shown is the authority’s own. The next of its kind takes the place of a copy never given.',
    cy: 'Ceisir ac ystyrir safbwyntiau’r person ifanc, a rhoddir copi o bob asesiad, cynllun ac adolygiad iddo cyn gynted ag y bo’n ymarferol. Nid yw’r gyfraith yn rhoi nifer o ddiwrnodau; nifer yr awdurdod ei hun yw’r un a ddangosir. Mae’r nesaf o’i fath yn cymryd lle copi na roddwyd.',
  },
  citation: careLeavers2015('reg 4', '/regulation/4', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day it was completed', cy: 'y diwrnod y’i cwblhawyd' },
  metBy: { en: 'the copy being given', cy: 'rhoi’r copi' },
  whose: 'personal-adviser',
  repeats: false,
  regimes: {
    assessment: { en: 'Assessment', cy: 'Asesiad' },
    plan: { en: 'Plan', cy: 'Cynllun' },
    review: { en: 'Review', cy: 'Adolygiad' },
  },
  owed: (child, law) =>
    child.pathways.map(({ kind, completedOn, copyGivenOn }) => {
      const next = child.pathways.find((row) => row.kind === kind && row.completedOn > completedOn);
      return owe(law, {
        aroseOn: completedOn,
        by: 'working-days',
        amount: law.number(workingDays, completedOn),
        metOn: copyGivenOn,
        lapsedOn: Math.min(next?.completedOn ?? NO_DAY, supportEndsOn(child, completedOn)),
        regime: kind,
        evidence: [{ kind: 'pathway', no: completedOn }],
      });
    }),
};
