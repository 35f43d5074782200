import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulations 29 and 30: accommodation under section 81(6)(d), such as supported lodgings. */
export const otherArrangements: StandingDuty = {
  id: 'other-arrangements',
  title: { en: 'Suitable other accommodation', cy: 'Llety arall addas' },
  says: {
    en: 'Before a child is placed in other accommodation, such as supported lodgings, the authority is satisfied that it is suitable and has been inspected, and involves the reviewing officer.',
    cy: 'Cyn lleoli plentyn mewn llety arall, megis llety â chymorth, mae’r awdurdod yn fodlon ei fod yn addas a’i fod wedi’i arolygu, ac mae’n cynnwys y swyddog adolygu.',
  },
  citation: carePlanning2015('regs 29–30', '/regulation/29', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'From memory; the regulations were not read.', cy: 'O’r cof; ni ddarllenwyd y rheoliadau.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: {
    en: 'It must hold before the placement; the record has no place for the inspection or the judgement.',
    cy: 'Rhaid iddo ddal cyn y lleoliad; nid oes lle yn y cofnod i’r arolygiad na’r dyfarniad.',
  },
};
