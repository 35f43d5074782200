import type { ClockedDuty } from '../duty.js';
import { careLeavers2015 } from '../instruments.js';
import { assessmentOwed } from './assessment-owed.js';
import { spellsOf } from './categories.js';
import { assessmentMonths, pathwayAssessments } from './pathway-rows.js';

/** Regulation 5: the needs of somebody back in education or training assessed, within three months of telling. */
export const categoryFourAssessment: ClockedDuty = {
  id: 'lc-assessment-cat4',
  title: { en: 'Pathway assessment: category 4', cy: 'Asesiad llwybr: categori 4' },
  says: {
    en: 'A young person under 25 whose support had ended and who tells the authority of a course has their needs assessed within three months of the day it is told, or of the day category 4 was recorded.',
    cy: 'Asesir anghenion person ifanc o dan 25 oed y daeth ei gymorth i ben ac sy’n dweud wrth yr awdurdod am gwrs o fewn tri mis i’r diwrnod y dywedir wrtho, neu i’r diwrnod y cofnodwyd categori 4.',
  },
  citation: careLeavers2015('reg 5(1)–(2)', '/regulation/5', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [assessmentMonths],
  countedFrom: { en: 'the day the authority was told of the course', cy: 'y diwrnod y dywedwyd wrth yr awdurdod am y cwrs' },
  metBy: { en: 'the assessment being completed', cy: 'cwblhau’r asesiad' },
  whose: 'personal-adviser',
  soon: 28,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    spellsOf(child, 4).map((spell) => assessmentOwed(law, child, spell, pathwayAssessments(child).filter(({ on }) => on >= spell.startedOn))),
};
