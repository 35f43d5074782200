import type { Code } from './code.js';

/** Category of a young person leaving care, section 104 of the 2014 Act. */
export const youngPersonCategories: readonly Code[] = [
  { code: '1', en: 'Category 1: 16 or 17 and looked after', cy: 'Categori 1: 16 neu 17 oed ac yn derbyn gofal' },
  { code: '2', en: 'Category 2: 16 or 17 and no longer looked after', cy: 'Categori 2: 16 neu 17 oed ac nid yw’n derbyn gofal mwyach' },
  { code: '3', en: 'Category 3: 18 or over, was category 1 or 2', cy: 'Categori 3: 18 oed neu drosodd, bu’n gategori 1 neu 2' },
  { code: '4', en: 'Category 4: back in education or training, under 25', cy: 'Categori 4: yn ôl mewn addysg neu hyfforddiant, o dan 25' },
  { code: '5', en: 'Category 5: special guardianship, under 21', cy: 'Categori 5: gwarcheidiaeth arbennig, o dan 21' },
  { code: '6', en: 'Category 6: was looked after, privately fostered or in an institution at 16 or 17, under 21', cy: 'Categori 6: bu’n derbyn gofal, wedi’i faethu’n breifat neu mewn sefydliad yn 16 neu 17 oed, o dan 21' },
];
