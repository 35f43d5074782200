import type { LawNumber } from '../law.js';

const since2016 = (value: number) => [{ from: '2016-04-06', value }];

/** The intervals of regulation 31, each counted from the visit or the day that starts it. */
export const visitWeek: LawNumber = {
  code: 'visit-first-week-days',
  title: { en: 'Days to the first visit', cy: 'Diwrnodau hyd at yr ymweliad cyntaf' },
  unit: 'days',
  values: since2016(7),
  setBy: 'fixed',
};
export const visitSixWeeks: LawNumber = {
  code: 'visit-six-weeks-days',
  title: { en: 'Days between visits, six weeks', cy: 'Diwrnodau rhwng ymweliadau, chwe wythnos' },
  unit: 'days',
  values: since2016(42),
  setBy: 'fixed',
};
export const visitFourWeeks: LawNumber = {
  code: 'visit-four-weeks-days',
  title: { en: 'Days between visits, four weeks', cy: 'Diwrnodau rhwng ymweliadau, pedair wythnos' },
  unit: 'days',
  values: since2016(28),
  setBy: 'fixed',
};
export const visitThreeMonths: LawNumber = {
  code: 'visit-three-months',
  title: { en: 'Months between visits after the first year', cy: 'Misoedd rhwng ymweliadau ar ôl y flwyddyn gyntaf' },
  unit: 'months',
  values: since2016(3),
  setBy: 'fixed',
};
/** At least once a week read strictly: never more than seven days between two visits. */
export const visitWeekly: LawNumber = {
  code: 'visit-weekly-days',
  title: { en: 'Days between weekly visits', cy: 'Diwrnodau rhwng ymweliadau wythnosol' },
  unit: 'days',
  values: since2016(7),
  setBy: 'fixed',
};
