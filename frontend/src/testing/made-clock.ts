import type { ClockView } from '../app/api/models';

/** A clock for specs: a visit five weeks after the last, six days late, of an invented child. Say only what matters. */
export function madeClock(given: Partial<ClockView> = {}): ClockView {
  return {
    key: 'visit', duty: 'visit-first-year', title: { en: 'Visit in the first year', cy: 'Ymweliad yn y flwyddyn gyntaf' }, regime: null,
    force: { code: 'statute', en: 'Statute', cy: 'Statud' }, confidence: { code: 'found-wording', en: 'read', cy: 'darllenwyd' }, doubt: null,
    aroseOn: '2026-10-08', dueOn: '2026-11-19', dueAt: null, planBy: null, metOn: null, lapsedOn: null, recordedIn: 'visits', state: 'overdue', daysLate: 6, daysLeft: null,
    missing: null, whose: { code: 'social-worker', en: 'Social worker', cy: 'Gweithiwr cymdeithasol' }, actedBy: null, lateReason: null,
    child: { publicId: 'osian', reference: 'C-004213', name: 'Osian Invented', age: 12 },
    ...given,
  };
}
