import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 38(3): reviews may be combined, and each test is still met. */
export const reviewNotAloneDuty: StandingDuty = {
  id: 'review-not-alone-duty',
  title: { en: 'Review combined with others', cy: 'Adolygiad ar y cyd ag eraill' },
  says: {
    en: 'A review may be held together with other reviews, assessments or considerations, such as a conference, a pathway plan or an individual development plan. Each legal test must still be met.',
    cy: 'Caniateir cynnal adolygiad ynghyd ag adolygiadau, asesiadau neu ystyriaethau eraill, megis cynhadledd, cynllun llwybr neu gynllun datblygu unigol. Rhaid bodloni pob prawf cyfreithiol o hyd.',
  },
  citation: carePlanning2015('reg 38(3)', '/regulation/38', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: {
    en: 'It allows and sets no time: every review, conference and plan keeps its own clock, whether held together or not.',
    cy: 'Caniatáu y mae, heb bennu amser: mae pob adolygiad, cynhadledd a chynllun yn cadw ei gloc ei hun, boed ar y cyd neu beidio.',
  },
};
