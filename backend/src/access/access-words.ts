import type { Code } from '../domain/codes/code.js';

/** Why fewer people than usual may open a record. */
export const restrictionKinds: readonly Code[] = [
  { code: 'colleague-child', en: 'Child of a colleague', cy: 'Plentyn i gydweithiwr' },
  { code: 'adopted', en: 'Adopted child', cy: 'Plentyn mabwysiedig' },
  { code: 'protected-address', en: 'Protected address', cy: 'Cyfeiriad gwarchodedig' },
  { code: 'other', en: 'Another reason', cy: 'Rheswm arall' },
];

/** Why somebody opens a record in an emergency. */
export const emergencyReasons: readonly Code[] = [
  { code: 'risk-of-harm', en: 'The child may be at risk of harm now', cy: 'Gallai’r plentyn fod mewn perygl o niwed nawr' },
  { code: 'missing', en: 'The child is missing', cy: 'Mae’r plentyn ar goll' },
  { code: 'police-or-hospital', en: 'The police or a hospital are asking about the child', cy: 'Mae’r heddlu neu ysbyty yn holi am y plentyn' },
  { code: 'out-of-hours', en: 'I am on duty out of hours', cy: 'Rwyf ar ddyletswydd y tu allan i oriau' },
];

/** What was found when the use of a record was looked at. */
export const outcomes: readonly Code[] = [
  { code: 'right', en: 'Right', cy: 'Iawn' },
  { code: 'understandable', en: 'Understandable', cy: 'Dealladwy' },
  { code: 'not-right', en: 'Not right', cy: 'Ddim yn iawn' },
];

/** Why somebody whose role sees every child looks at one who is not theirs. */
export const purposes: readonly Code[] = [
  { code: 'checking-figures', en: 'I am checking figures or the quality of data', cy: 'Rwy’n gwirio ffigurau neu ansawdd data' },
  { code: 'quality-audit', en: 'I am auditing practice', cy: 'Rwy’n archwilio ymarfer' },
  { code: 'complaint-or-request', en: 'I am answering a complaint or a request for records', cy: 'Rwy’n ateb cwyn neu gais am gofnodion' },
  { code: 'advice-to-worker', en: 'I am advising the worker', cy: 'Rwy’n cynghori’r gweithiwr' },
];

/** Reading that is worth a look. It says nothing is wrong. */
export const patternKinds: readonly Code[] = [
  { code: 'same-surname', en: 'The child has the same surname as the reader', cy: 'Mae gan y plentyn yr un cyfenw â’r darllenydd' },
  { code: 'own-address', en: 'The child lives or lived at the reader’s postcode', cy: 'Mae’r plentyn yn byw neu wedi byw yng nghod post y darllenydd' },
  { code: 'not-allocated', en: 'Opened several records of children who are not theirs', cy: 'Agorodd sawl cofnod plant nad ydynt yn blant iddynt' },
  { code: 'night-time-bulk', en: 'Opened many records at night', cy: 'Agorodd lawer o gofnodion yn y nos' },
  { code: 'colleague-child', en: 'The record is of a colleague’s child', cy: 'Cofnod plentyn cydweithiwr yw hwn' },
];

export const codesOf = (list: readonly Code[]) => list.map(({ code }) => code);
