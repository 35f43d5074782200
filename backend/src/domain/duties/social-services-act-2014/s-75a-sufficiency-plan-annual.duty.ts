import type { StandingDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';

/** Sections 75A to 75C: each authority’s yearly plan for enough accommodation in or near its area. */
export const sufficiencyPlan: StandingDuty = {
  id: 'sufficiency-plan-annual',
  title: { en: 'Sufficiency plan', cy: 'Cynllun digonolrwydd' },
  says: {
    en: 'Each year the authority publishes a plan for enough not-for-profit accommodation in or near its area, which the Welsh Ministers approve. The first plans go to the Ministers in December 2026.',
    cy: 'Bob blwyddyn mae’r awdurdod yn cyhoeddi cynllun ar gyfer digon o lety dielw yn ei ardal neu’n agos ati, a Gweinidogion Cymru yn ei gymeradwyo. Â’r cynlluniau cyntaf at y Gweinidogion ym mis Rhagfyr 2026.',
  },
  citation: socialServicesAct2014('ss 75A–75C', '/section/75A', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'Read in official summaries, not in the Act; the day in later years is left to regulations.',
    cy: 'Darllenwyd mewn crynodebau swyddogol, nid yn y Ddeddf; gadewir y diwrnod mewn blynyddoedd wedyn i reoliadau.',
  },
  inForce: { from: '2026-07-01', until: null },
  numbers: [],
  standing: {
    en: 'A duty of the authority as a whole: nothing in a child’s record starts it or meets it.',
    cy: 'Dyletswydd ar yr awdurdod cyfan: nid oes dim yng nghofnod plentyn yn ei chychwyn nac yn ei bodloni.',
  },
};
