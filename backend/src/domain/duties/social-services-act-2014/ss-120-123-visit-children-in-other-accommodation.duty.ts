import type { StandingDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';

/** Sections 120 to 123: children in hospitals, care homes and schools who are not looked after. */
export const visitChildrenInOtherAccommodation: StandingDuty = {
  id: 'visit-children-in-other-accommodation',
  title: { en: 'Children long in hospital, a care home or a school', cy: 'Plant sydd mewn ysbyty, cartref gofal neu ysgol am gyfnod hir' },
  says: {
    en: 'Where a health body, an education authority, a care home or an independent hospital accommodates a child for three months on end, or means to, it tells the authority, which looks into the child’s welfare and arranges visits and contact.',
    cy: 'Lle mae corff iechyd, awdurdod addysg, cartref gofal neu ysbyty annibynnol yn lletya plentyn am dri mis yn olynol, neu’n bwriadu gwneud hynny, mae’n hysbysu’r awdurdod, sy’n ystyried lles y plentyn ac yn trefnu ymweliadau a chyswllt.',
  },
  citation: socialServicesAct2014('ss 120–123', '/part/6', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The three months were read in a commentary on care homes and not in the Act.',
    cy: 'Darllenwyd y tri mis mewn sylwebaeth ar gartrefi gofal ac nid yn y Ddeddf.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: {
    en: 'The three months run against whoever accommodates the child. Such a child is not looked after, and the record holds neither the stay nor the notice.',
    cy: 'Mae’r tri mis yn rhedeg yn erbyn pwy bynnag sy’n lletya’r plentyn. Nid yw plentyn o’r fath yn derbyn gofal, ac nid yw’r cofnod yn dal yr arhosiad na’r hysbysiad.',
  },
};
