import type { Bilingual } from '../../domain/indicators/figure.js';
import type { DifferenceReason } from './review-differences.query.js';

/** Why the data profile and the clocks count the reviews of a child differently. */
export const differenceWords: Readonly<Record<DifferenceReason | 'other', Bilingual>> = {
  adoption: {
    en: 'Placed for adoption: the clocks follow the adoption regulations from that day, the profile goes on as before.',
    cy: 'Wedi’i leoli i’w fabwysiadu: mae’r clociau’n dilyn y rheoliadau mabwysiadu o’r diwrnod hwnnw, a’r proffil yn mynd ymlaen fel cynt.',
  },
  'short-breaks': {
    en: 'Short breaks: the clocks leave out their days, the profile a whole period that began with them.',
    cy: 'Seibiannau byr: mae’r clociau’n hepgor eu dyddiau, a’r proffil yn hepgor cyfnod cyfan a ddechreuodd gyda nhw.',
  },
  adjournment: {
    en: 'An adjourned review: for the clocks it was held on the day it met, even where it was completed after the date; for the profile it does not exist until it is completed.',
    cy: 'Adolygiad a ohiriwyd: i’r clociau fe’i cynhaliwyd ar y diwrnod y cyfarfu, hyd yn oed os cwblhawyd ef ar ôl y dyddiad; i’r proffil nid yw’n bodoli nes ei gwblhau.',
  },
  'counted-when-held': {
    en: 'A review held early, across the turn of the year: the clocks count it when it was held, the profile when it was due.',
    cy: 'Adolygiad a gynhaliwyd yn gynnar, dros droad y flwyddyn: mae’r clociau’n ei gyfrif pan gynhaliwyd ef, a’r proffil pan oedd yn ddyledus.',
  },
  standing: {
    en: 'A review due before the year and still not held: the clocks count it until it is held, the profile only in the year it was due.',
    cy: 'Adolygiad a oedd yn ddyledus cyn y flwyddyn ac sy’n dal heb ei gynnal: mae’r clociau’n ei gyfrif nes ei gynnal, a’r proffil dim ond yn y flwyddyn yr oedd yn ddyledus.',
  },
  'grown-or-died': {
    en: 'Eighteen, or died: for the clocks care ends that day, for the profile when the period of care was ended.',
    cy: 'Yn ddeunaw oed, neu wedi marw: i’r clociau daw’r gofal i ben y diwrnod hwnnw, i’r proffil pan derfynwyd y cyfnod o ofal.',
  },
  'before-2016': {
    en: 'Care began before 6 April 2016: the clocks do not know what was owed under the older regulations.',
    cy: 'Dechreuodd y gofal cyn 6 Ebrill 2016: nid yw’r clociau’n gwybod beth oedd yn ddyledus o dan y rheoliadau hŷn.',
  },
  other: {
    en: 'Another reason: open the record to see it.',
    cy: 'Rheswm arall: agorwch y cofnod i’w weld.',
  },
};
