import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { seriesOwed } from './series.js';
import { underProtection } from './under-protection.js';

const days: LawNumber = {
  code: 'core-group-next-days',
  title: { en: 'Days between core groups at most', cy: 'Diwrnodau rhwng grwpiau craidd ar y mwyaf' },
  unit: 'days',
  values: [{ from: '2019-11-01', value: 42 }],
  setBy: 'fixed',
};

/** Wales Safeguarding Procedures, section 4: core groups never more than six weeks apart. */
export const cpCoreGroupNext: ClockedDuty = {
  id: 'cp-core-group-next',
  title: { en: 'Next core group', cy: 'Grŵp craidd nesaf' },
  says: {
    en: 'After the first the core group meets every month, and never more than six weeks apart. What is counted here is the six weeks.',
    cy: 'Ar ôl y cyntaf mae’r grŵp craidd yn cyfarfod bob mis, ac nid oes byth fwy na chwe wythnos rhyngddynt. Y chwe wythnos a gyfrifir yma.',
  },
  citation: safeguardingProcedures('section 4', '/chi-i/chi-i-c4/c4-p5/', '2026-11-22'),
  force: 'procedure',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2019-11-01', until: null },
  numbers: [days],
  countedFrom: { en: 'the last core group', cy: 'y grŵp craidd diwethaf' },
  metBy: { en: 'a core group', cy: 'grŵp craidd' },
  whose: 'social-worker',
  repeats: true,
  regimes: {},
  owed(child, law) {
    return underProtection(child).flatMap((stretch) =>
      seriesOwed(child, law, { stretch, firstOn: stretch.registration.firstCoreGroupOn, kind: 'core-group', by: 'days', amountOn: (on) => law.number(days, on) }),
    );
  },
};
