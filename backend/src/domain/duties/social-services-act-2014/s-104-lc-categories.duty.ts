import type { StandingDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';

/** Section 104: the six categories of young people to whom leaving care duties are owed. */
export const categoriesOfYoungPeople: StandingDuty = {
  id: 'lc-categories',
  title: { en: 'Categories of young people', cy: 'Categorïau o bobl ifanc' },
  says: {
    en: 'Category 1: 16 or 17, looked after, and so for 13 weeks since 14. Category 2: 16 or 17, no longer looked after, and category 1 until then. Category 3: 18 or over, and category 1 or 2 until then. Category 4: category 3 once, back in education or training under 25. Category 5: under special guardianship straight from care. Category 6: looked after, accommodated or fostered at some time at 16 or 17.',
    cy: 'Categori 1: 16 neu 17 oed, yn derbyn gofal, ac wedi gwneud hynny am 13 wythnos ers 14 oed. Categori 2: 16 neu 17 oed, heb fod yn derbyn gofal mwyach, a chategori 1 tan hynny. Categori 3: 18 oed neu drosodd, a chategori 1 neu 2 tan hynny. Categori 4: categori 3 ar un adeg, yn ôl mewn addysg neu hyfforddiant o dan 25 oed. Categori 5: o dan warcheidiaeth arbennig yn syth o ofal. Categori 6: wedi derbyn gofal, ei letya neu ei faethu rywbryd yn 16 neu’n 17 oed.',
  },
  citation: socialServicesAct2014('s 104', '/section/104', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'Category 6, and regulation 3 of the Care Leavers Regulations (out of category 2 after six months at home, back in if that breaks down), are from memory; a category the record names goes before one worked out.',
    cy: 'O’r cof y daw categori 6, a rheoliad 3 o’r Rheoliadau Ymadawyr Gofal (allan o gategori 2 ar ôl chwe mis gartref, ac yn ôl iddo os yw hynny’n chwalu); mae categori y mae’r cofnod yn ei enwi yn mynd o flaen un a gyfrifwyd.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: {
    en: 'A definition: the duties of each category have their own clocks, and the count of 13 weeks has one.',
    cy: 'Diffiniad: mae clociau gan ddyletswyddau pob categori, ac mae un gan y cyfrif o 13 wythnos.',
  },
};
