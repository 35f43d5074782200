import type { StandingDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';

/** Wales Safeguarding Procedures: registered and looked after. */
export const cpLookedAfterOverlap: StandingDuty = {
  id: 'cp-looked-after-overlap',
  title: { en: 'On the register and looked after', cy: 'Ar y gofrestr ac yn derbyn gofal' },
  says: {
    en: 'A registered child who becomes looked after is normally considered for removal from the register, and the conference and the review of the case are held together.',
    cy: 'Fel rheol ystyrir tynnu plentyn cofrestredig sy’n dechrau derbyn gofal oddi ar y gofrestr, a chynhelir y gynhadledd ac adolygiad yr achos gyda’i gilydd.',
  },
  citation: safeguardingProcedures('section 4', '/chi-i/chi-i-c4', null),
  force: 'procedure',
  confidence: 'from-memory',
  doubt: { en: 'As remembered; the page was not read.', cy: 'Fel y’i cofir; ni ddarllenwyd y dudalen.' },
  inForce: { from: '2019-11-01', until: null },
  numbers: [],
  standing: {
    en: 'No time is given; the conference and the review each have their own clock.',
    cy: 'Ni roddir amser; mae gan y gynhadledd a’r adolygiad eu cloc eu hunain.',
  },
};
