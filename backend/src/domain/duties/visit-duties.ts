/** Duties that a visit to the child meets. */
export const visitDuties: readonly string[] = [
  'visit-first-week', 'visit-first-year', 'visit-after-year-permanent', 'visit-after-year-other', 'visit-pwp-immediate', 'visit-temp-or-ico-with-p', 'visit-care-order-with-p',
  'visit-other-living', 'visit-on-request',
];
