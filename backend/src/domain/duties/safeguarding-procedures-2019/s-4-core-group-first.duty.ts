import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { underProtection } from './under-protection.js';

const workingDays: LawNumber = {
  code: 'core-group-first-working-days',
  title: { en: 'Working days to the first core group', cy: 'Diwrnodau gwaith hyd at y grŵp craidd cyntaf' },
  unit: 'working-days',
  values: [{ from: '2019-11-01', value: 10 }],
  setBy: 'fixed',
};

/** Wales Safeguarding Procedures, section 4: the first core group. */
export const cpCoreGroupFirst: ClockedDuty = {
  id: 'cp-core-group-first',
  title: { en: 'First core group', cy: 'Grŵp craidd cyntaf' },
  says: {
    en: 'The core group first meets within ten working days of the conference that placed the child on the register.',
    cy: 'Mae’r grŵp craidd yn cyfarfod gyntaf o fewn deg diwrnod gwaith i’r gynhadledd a roddodd y plentyn ar y gofrestr.',
  },
  citation: safeguardingProcedures('section 4', '/chi-i/chi-i-c4/c4-p4/', '2026-11-22'),
  force: 'procedure',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2019-11-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the conference that registered the child', cy: 'y gynhadledd a gofrestrodd y plentyn' },
  metBy: { en: 'the first core group', cy: 'y grŵp craidd cyntaf' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return underProtection(child).map(({ conferenceOn, endedOn, registration, evidence }) =>
      owe(law, {
        aroseOn: conferenceOn,
        by: 'working-days',
        amount: law.number(workingDays, conferenceOn),
        metOn: registration.firstCoreGroupOn,
        lapsedOn: endedOn,
        evidence: [evidence],
      }),
    );
  },
};
