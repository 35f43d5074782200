import type { StandingDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';

/** Section 98: an independent visitor where it is in the child’s interests. */
export const independentVisitor: StandingDuty = {
  id: 'independent-visitor',
  title: { en: 'Independent visitor', cy: 'Ymwelydd annibynnol' },
  says: {
    en: 'An independent visitor is appointed where that is in the child’s interests, as where there is little or no contact with parents, but not where a child of sufficient understanding objects. It is considered at each review.',
    cy: 'Penodir ymwelydd annibynnol pan fo hynny er budd y plentyn, megis pan nad oes fawr ddim cyswllt â rhieni, ond nid pan fo plentyn â dealltwriaeth ddigonol yn gwrthwynebu. Ystyrir hynny ym mhob adolygiad.',
  },
  citation: socialServicesAct2014('s.98; Care Planning Regulations reg 55', '/section/98', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'The words of the section and of the regulation were not read.', cy: 'Ni ddarllenwyd geiriau’r adran na’r rheoliad.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: { en: 'The law sets no time; whether it is in the child’s interests is a judgement no date of the record decides.', cy: 'Nid yw’r gyfraith yn pennu amser; barn yw a yw er budd y plentyn, ac ni all dyddiad yn y cofnod ei phenderfynu.' },
};
