import type { Bilingual } from '../domain/indicators/figure.js';
import { Conflict, RuledOut } from '../http/problem.js';

/** The longest there is between the day a child is expected and now: 42 weeks. */
const DAYS_AHEAD = 294;
/** The oldest a young person is helped: 25, and a year for what is recorded late. */
const YEARS_BEHIND = 26;

/** @throws RuledOut at the field where nobody can have been, or be expected to be, born on the day */
export function checkBirth(dateOfBirth: string, isUnborn: boolean, today: string): void {
  const refuse = (message: Bilingual) => new RuledOut([{ field: 'dateOfBirth', message }]);
  const away = (Date.parse(dateOfBirth) - Date.parse(today)) / 86_400_000;
  if (!isUnborn && away > 0) {
    throw refuse({ en: 'Date of birth must be today or in the past. For an unborn child, say that they are not born yet', cy: 'Rhaid i’r dyddiad geni fod heddiw neu yn y gorffennol. Os nad yw’r plentyn wedi’i eni eto, nodwch hynny' });
  }
  if (isUnborn && away < -30) throw refuse({ en: 'The expected date is more than 30 days ago. Enter the date of birth', cy: 'Mae’r dyddiad disgwyliedig fwy na 30 diwrnod yn ôl. Rhowch y dyddiad geni' });
  if (away > DAYS_AHEAD) throw refuse({ en: 'The expected date must be within the next 42 weeks', cy: 'Rhaid i’r dyddiad disgwyliedig fod o fewn y 42 wythnos nesaf' });
  if (Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) > YEARS_BEHIND) {
    throw refuse({ en: 'Check the year: the young person would be older than 25', cy: 'Gwiriwch y flwyddyn: byddai’r person ifanc yn hŷn na 25' });
  }
}

/** Somebody known may be this child, and nobody has said that they are not. */
export function mayBeKnown(): Conflict {
  return new Conflict('may-be-known', {
    en: 'This child may be known already. Look at the children shown before you create another record',
    cy: 'Efallai fod y plentyn hwn yn hysbys eisoes. Edrychwch ar y plant a ddangosir cyn creu cofnod arall',
  });
}

/** Nobody of the staff has the e-mail of the account: the child would belong to nobody and be seen by nobody. */
export function noWorkerOfYours(): Conflict {
  return new Conflict('not-on-staff-list', {
    en: 'You are not on the list of staff, so the child could not be allocated to you. Ask a system administrator',
    cy: 'Nid ydych ar y rhestr staff, felly ni ellid dyrannu’r plentyn i chi. Gofynnwch i weinyddwr system',
  });
}
