import type { StandingDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';

/** Section 100: what a reviewing officer does. */
export const iroFunctions: StandingDuty = {
  id: 'iro-functions',
  title: { en: 'What the reviewing officer does', cy: 'Swyddogaethau’r swyddog adolygu' },
  says: {
    en: 'The reviewing officer monitors at all times how the authority performs its functions for the child, takes part in reviews, and makes sure the child’s wishes and feelings are given due weight. The case may be referred to Cafcass Cymru.',
    cy: 'Mae’r swyddog adolygu’n monitro bob amser sut y mae’r awdurdod yn cyflawni ei swyddogaethau dros y plentyn, yn cymryd rhan mewn adolygiadau, ac yn sicrhau y rhoddir sylw dyladwy i ddymuniadau a theimladau’r plentyn. Gellir cyfeirio’r achos at Cafcass Cymru.',
  },
  citation: socialServicesAct2014('s.100', '/section/100', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: { en: 'It is continuous; its parts with a time are duties of their own.', cy: 'Mae’n barhaus; mae ei rannau ag amser yn ddyletswyddau ar wahân.' },
};
