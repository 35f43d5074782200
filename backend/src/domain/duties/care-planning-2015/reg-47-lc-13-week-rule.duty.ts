import { NO_DAY } from '../../facts/columns.js';
import { birthday } from '../../calendar/months.js';
import { categoryOneOn } from '../care-leavers-2015/thirteen-weeks.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';

/** Regulation 47: looked after for 13 weeks since 14, some of it since 16, a child is a category 1 young person. */
export const thirteenWeekRule: ClockedDuty = {
  id: 'lc-13-week-rule',
  title: { en: 'Category 1 young person', cy: 'Person ifanc categori 1' },
  says: {
    en: 'A child looked after for 13 weeks in all from the fourteenth birthday on, and on some day at 16 or 17, is a category 1 young person from the first such day. The weeks need not follow one another; short breaks do not count.',
    cy: 'Mae plentyn sydd wedi derbyn gofal am gyfanswm o 13 wythnos o’i ben-blwydd yn bedair ar ddeg ymlaen, ac ar ryw ddiwrnod yn 16 neu’n 17 oed, yn berson ifanc categori 1 o’r diwrnod cyntaf o’r fath. Nid oes rhaid i’r wythnosau ddilyn ei gilydd; nid yw seibiannau byr yn cyfrif.',
  },
  citation: carePlanning2015('reg 47', '/regulation/47', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'Read strictly, the time ends after reaching 16, so that the category would begin the day after the birthday; here it begins on the birthday.',
    cy: 'O’i ddarllen yn fanwl, daw’r amser i ben ar ôl cyrraedd 16 oed, fel y byddai’r categori’n dechrau drannoeth y pen-blwydd; yma mae’n dechrau ar y pen-blwydd.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the child became a category 1 young person', cy: 'y diwrnod y daeth y plentyn yn berson ifanc categori 1' },
  metBy: { en: 'the category being recorded', cy: 'cofnodi’r categori' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    const aroseOn = categoryOneOn(child);
    if (aroseOn === NO_DAY) return [];
    const row = child.careLeavers.find(({ category }) => category <= 3);
    return [
      owe(law, {
        aroseOn,
        by: 'on-the-day',
        metOn: row?.recordedOn ?? NO_DAY,
        missing: row ? '' : 'care-leavers.category',
        lapsedOn: birthday(child.bornOn, 18),
        evidence: [{ kind: 'child', no: child.childNo }, ...(row ? [{ kind: 'care-leaver' as const, no: row.recordedOn }] : [])],
      }),
    ];
  },
};
