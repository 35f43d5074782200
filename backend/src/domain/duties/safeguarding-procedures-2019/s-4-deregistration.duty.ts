import type { StandingDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';

/** Wales Safeguarding Procedures, section 4: how registration ends. */
export const cpDeregister: StandingDuty = {
  id: 'cp-deregister',
  title: { en: 'Removal from the register', cy: 'Tynnu oddi ar y gofrestr' },
  says: {
    en: 'A child leaves the register only at a review conference, at eighteen, on death, or on leaving the United Kingdom for good; the reasons are recorded.',
    cy: 'Dim ond mewn cynhadledd adolygu, yn ddeunaw oed, ar farwolaeth, neu wrth adael y Deyrnas Unedig yn barhaol y tynnir plentyn oddi ar y gofrestr; cofnodir y rhesymau.',
  },
  citation: safeguardingProcedures('section 4', '/chi-i/chi-i-c4/c4-p9', '2026-11-22'),
  force: 'procedure',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2019-11-01', until: null },
  numbers: [],
  standing: { en: 'It says how registration may end, not by when.', cy: 'Mae’n dweud sut y gall cofrestru ddod i ben, nid erbyn pryd.' },
};
