import type { StandingDuty } from '../duty.js';
import { iroStandards2019 } from '../instruments.js';
import type { LawNumber } from '../law.js';

const caseload: LawNumber = {
  code: 'iro-caseload-children',
  title: { en: 'Children of a full-time reviewing officer, at most', cy: 'Plant i swyddog adolygu amser llawn, ar y mwyaf' },
  unit: 'children',
  values: [{ from: '2019-01-01', value: 60 }],
  setBy: 'local',
};

/** Practice standards: how many children a reviewing officer has. */
export const iroCaseload: StandingDuty = {
  id: 'iro-caseload',
  title: { en: 'Reviewing officer’s caseload', cy: 'Llwyth achosion swyddog adolygu' },
  says: {
    en: 'A full-time reviewing officer has no more children than lets each be reviewed well. The authority sets the number.',
    cy: 'Nid oes gan swyddog adolygu amser llawn fwy o blant nag sy’n caniatáu adolygu pob un yn dda. Yr awdurdod sy’n pennu’r nifer.',
  },
  citation: iroStandards2019('caseloads', '', null),
  force: 'code-should',
  confidence: 'from-memory',
  doubt: { en: 'The figure of the Welsh standards was not found; England’s handbook says 50 to 70.', cy: 'Ni chafwyd hyd i ffigur safonau Cymru; dywed llawlyfr Lloegr 50 i 70.' },
  inForce: { from: '2019-01-01', until: null },
  numbers: [caseload],
  standing: { en: 'It is a number of children and not a time, and it belongs to the officer, not to a child.', cy: 'Nifer o blant ydyw ac nid amser, ac i’r swyddog y mae’n perthyn, nid i blentyn.' },
};
