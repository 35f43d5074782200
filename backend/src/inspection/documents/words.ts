import type { Bilingual } from '../../domain/indicators/figure.js';
import { longDate } from '../words/long-date.js';

/** The words of a document that are no indicator's own. */
export const words = {
  dataProfile: { en: 'Data profile', cy: 'Proffil data' },
  definitionsSheet: { en: 'Definitions', cy: 'Diffiniadau' },
  part: { en: 'Part', cy: 'Rhan' },
  code: { en: 'Code', cy: 'Cod' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  indicator: { en: 'Indicator', cy: 'Dangosydd' },
  group: { en: 'Group', cy: 'Grŵp' },
  numerator: { en: 'Numerator', cy: 'Rhifiadur' },
  denominator: { en: 'Denominator', cy: 'Enwadur' },
  notKnown: { en: 'Not known', cy: 'Ddim yn hysbys' },
  value: { en: 'Value', cy: 'Gwerth' },
  unit: { en: 'Unit', cy: 'Uned' },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  asAt: { en: 'As at', cy: 'Ar' },
  knownAt: { en: 'As known at', cy: 'Fel yr oedd yn hysbys ar' },
  recordNow: { en: 'the record as it is now', cy: 'y cofnod fel y mae nawr' },
  definitions: { en: 'Definitions', cy: 'Diffiniadau' },
  authority: { en: 'Authority', cy: 'Awdurdod' },
  handling: { en: 'Handling', cy: 'Trin' },
  sensitive: { en: 'OFFICIAL-SENSITIVE: taken by {by}, {at}', cy: 'SWYDDOGOL-SENSITIF: cymerwyd gan {by}, {at}' },
  rounding: { en: 'Rounding', cy: 'Talgrynnu' },
  exact: { en: 'none: counts are exact', cy: 'dim: mae’r cyfrifon yn union' },
  publicReading: {
    en: 'public: counts to the nearest 5, below 5 shown as *, and whatever would give those away',
    cy: 'cyhoeddus: cyfrifon i’r 5 agosaf, dangosir llai na 5 fel *, a phopeth a fyddai’n eu datgelu',
  },
  percent: { en: '%', cy: '%' },
  per10000: { en: 'for each 10,000 residents aged 0 to 17', cy: 'am bob 10,000 o drigolion 0 i 17 oed' },
  whoIsCounted: { en: 'Who is counted', cy: 'Pwy sy’n cael eu cyfrif' },
  definition: { en: 'Definition', cy: 'Diffiniad' },
  readAs: { en: 'Read as', cy: 'Darllenir fel' },
  whatIsMissing: { en: 'Not known where', cy: 'Ddim yn hysbys pan fo' },
  notHeld: { en: 'not held', cy: 'heb ei gadw' },
  published: { en: 'Published for Wales', cy: 'Cyhoeddwyd ar gyfer Cymru' },
} satisfies Record<string, Bilingual>;

/** The parts of the inspectorate’s report. */
export const partTitles: Record<number, Bilingual> = {
  1: { en: 'The profile of looked after children', cy: 'Proffil plant sy’n derbyn gofal' },
  2: { en: 'Placements and sufficiency', cy: 'Lleoliadau a digonolrwydd' },
  3: { en: 'Planning and review', cy: 'Cynllunio ac adolygu' },
  4: { en: 'Health and learning', cy: 'Iechyd a dysgu' },
  5: { en: 'Stability', cy: 'Sefydlogrwydd' },
  6: { en: 'Leadership and governance', cy: 'Arweinyddiaeth a llywodraethu' },
};

/** What stands beside the counts of an indicator. */
export const extraTitles: Record<string, Bilingual> = {
  places: { en: 'Places', cy: 'Lleoedd' },
  wte: { en: 'Whole-time equivalent of social workers in post', cy: 'Cyfwerth ag amser cyflawn gweithwyr cymdeithasol mewn swydd' },
  inArea: { en: 'Living in the authority’s area', cy: 'Yn byw yn ardal yr awdurdod' },
  approvedBefore: { en: 'Approved by the panel before the placement', cy: 'Cymeradwywyd gan y panel cyn y lleoliad' },
  per10000: { en: 'For each 10,000 residents aged 0 to 17', cy: 'Am bob 10,000 o drigolion 0 i 17 oed' },
  residents: { en: 'Residents aged 0 to 17', cy: 'Trigolion 0 i 17 oed' },
  populationOn: { en: 'Date of the population estimate', cy: 'Dyddiad yr amcangyfrif poblogaeth' },
  populationVintage: { en: 'Vintage of the estimate', cy: 'Fersiwn yr amcangyfrif' },
  populationIs: { en: 'Which estimate this is', cy: 'Pa amcangyfrif yw hwn' },
};

/** Which population estimate a rate used, in Welsh; the figure itself says it in English. */
const estimatesInWelsh: Record<string, string> = {
  'newest not after the as-at date': 'y diweddaraf nad yw ar ôl y dyddiad cyfeirio',
  'oldest held, later than the as-at date': 'yr hynaf a gedwir, yn ddiweddarach na’r dyddiad cyfeirio',
};

/** A text that stands beside a figure, for a reader: dates written out, the rest in their language where we have it. */
export function inLanguage(text: string, language: 'en' | 'cy'): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return longDate(text, language);
  return language === 'cy' ? (estimatesInWelsh[text] ?? text) : text;
}
