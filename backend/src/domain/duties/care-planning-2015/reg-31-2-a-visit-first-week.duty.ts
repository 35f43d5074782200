import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { visitWeek } from './visit-numbers.js';
import { visitsOwed } from './visit-timeline.js';

/** Regulation 31(2)(a). */
export const visitFirstWeek: ClockedDuty = {
  id: 'visit-first-week',
  title: { en: 'First visit', cy: 'Ymweliad cyntaf' },
  says: {
    en: 'The authority’s representative visits the child within one week of the start of any placement. Children with parents, with a carer approved for the time being, in hospital or custody, on short breaks or placed for adoption have visits of their own.',
    cy: 'Mae cynrychiolydd yr awdurdod yn ymweld â’r plentyn o fewn wythnos i ddechrau unrhyw leoliad. Mae ymweliadau eraill i blant sydd gyda rhieni, gyda gofalwr a gymeradwywyd dros dro, mewn ysbyty neu ddalfa, ar seibiannau byr neu wedi’u lleoli i’w mabwysiadu.',
  },
  citation: carePlanning2015('reg 31(2)(a)', '/regulation/31', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitWeek],
  countedFrom: { en: 'the start of the placement', cy: 'dechrau’r lleoliad' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) => visitsOwed(child, law, 'visit-first-week'),
};
