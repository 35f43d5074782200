import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulations 22 and 23: what must hold before a child is placed with a foster parent. */
export const fosterConditions: StandingDuty = {
  id: 'foster-conditions',
  title: { en: 'Conditions for placing with a foster parent', cy: 'Amodau lleoli gyda rhiant maeth' },
  says: {
    en: 'A child is placed only with a foster parent approved by the authority or, with the consents needed, by another provider, whose terms of approval fit, and who has entered into a foster care agreement.',
    cy: 'Lleolir plentyn dim ond gyda rhiant maeth a gymeradwywyd gan yr awdurdod neu, gyda’r cydsyniadau angenrheidiol, gan ddarparwr arall, y mae telerau ei gymeradwyaeth yn addas, ac sydd wedi gwneud cytundeb gofal maeth.',
  },
  citation: carePlanning2015('regs 22–23, Sch 6', '/part/4', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: {
    en: 'It must hold before each placement; the record has neither terms of approval nor agreements, so no clock can tell.',
    cy: 'Rhaid iddo ddal cyn pob lleoliad; nid yw telerau cymeradwyo na chytundebau yn y cofnod, felly ni all unrhyw gloc ddweud.',
  },
};
