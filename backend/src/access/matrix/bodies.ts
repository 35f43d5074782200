import { randomUUID } from 'node:crypto';
import type { Keys } from './keys-of.js';

const today = new Date().toISOString().slice(0, 10);
const ahead = '2099-01-01';
const reason = 'Said by the test, in words enough.';
const outcome = { words: 'See Macsen.', translation: null, why: 'Brothers.', startScore: 2, nowScore: 3, goalScore: 9, reviewOn: ahead };
const helper = { name: 'Nain', party: 'other', views: null, agreed: true, signedOn: null, notAgreedReason: null };
const document = { kind: 'agreement', title: 'Helo', datedOn: '2026-10-02', retentionBasis: 'case-record' };

/** A form as a browser sends it: fields, and a file of a line of text. */
function form(fields: Record<string, string>, file: string): { form: string } {
  const parts = Object.entries(fields).map(([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return { form: `${parts.join('')}--b\r\ncontent-disposition: form-data; name="${file}"; filename="children.csv"\r\n\r\nHelo\r\n--b--\r\n` };
}

/** What each route that writes is sent: a body that is right for the child or entry these keys are of, so that what comes of it is who asks. */
export const bodies: Readonly<Record<string, (keys: Keys) => object>> = {
  'DELETE /api/children/:publicId/plan/actions/:actionNo': () => ({}),
  'DELETE /api/children/:publicId/plan/copies/:copyNo': () => ({}),
  'DELETE /api/children/:publicId/plan/helpers/:helperNo': () => ({}),
  'DELETE /api/children/:publicId/plan/outcomes/:outcomeNo': () => ({}),
  'DELETE /api/children/:publicId/plan/updates/:updateNo': () => ({}),
  'PATCH /api/access/restrictions/:restrictionNo': () => ({ reviewOn: '2098-01-01', cleared: [], version: 1 }),
  'PATCH /api/accounts/:accountId': () => ({ version: 1, roles: ['iro'] }),
  'PATCH /api/children/:publicId/plan/actions/:actionNo': () => ({ what: 'Write.', owner: 'Nain', dueOn: ahead, version: 1 }),
  'PATCH /api/children/:publicId/plan/helpers/:helperNo': () => ({ ...helper, version: 1 }),
  'PATCH /api/children/:publicId/plan/mine/:no': () => ({ body: 'Fy nghynllun i.', toCheck: [], safeAtHome: true, keptWith: null, version: 1 }),
  'PATCH /api/children/:publicId/plan/outcomes/:outcomeNo': () => ({ ...outcome, version: 1 }),
  'PATCH /api/children/:publicId/plan/versions/:versionNo': ({ assessmentNo }) => ({ longTermPlan: 'Home.', concurrentPlan: null, decideBy: null, permanenceOption: 'LTF', assessmentNo: Number(assessmentNo), whyRevised: null, version: 1 }),
  'PATCH /api/children/:publicId/records/:kind/:key': () => ({ values: { happened_on: '2026-10-03' }, reason, version: 1 }),
  'PATCH /api/supervisions/:supervisionNo': () => ({ heldOn: today, discussed: null, nextOn: ahead, actions: [], version: 1, reason }),
  'PATCH /api/children/:publicId/visits/:visitNo': () => ({ visitedOn: today, version: 1 }),
  'PATCH /api/children/:publicId/visits/:visitNo/story': () => ({ version: 1, promised: 'To ring.', isWhole: false }),
  'PATCH /api/records/:kind/:key': () => ({ values: { name: 'Invented Household' }, reason, version: 1 }),
  'POST /api/access/emergency-uses/:openingNo/review': () => ({ outcome: 'right', note: reason }),
  'POST /api/access/patterns/:patternNo/review': () => ({ outcome: 'right', note: reason }),
  'POST /api/access/restrictions': () => ({ reference: 'own', kind: 'other', reason, reviewOn: ahead, cleared: [] }),
  'POST /api/accounts': () => ({ name: 'Invented Person', email: `${randomUUID()}@council.example`, language: 'en', roles: ['iro'] }),
  'POST /api/accounts/:accountId/beginning': () => ({ version: 1 }),
  'POST /api/accounts/:accountId/disabling': () => ({ version: 1 }),
  'POST /api/accounts/:accountId/enabling': () => ({ version: 1 }),
  'POST /api/caseloads/reallocations': ({ publicId, otherStaffNo }) => ({ children: [{ publicId }], role: 'social-worker', toStaffNo: Number(otherStaffNo), on: today, reason: 'workload', withoutHandover: true }),
  'POST /api/children': () => ({ forenames: 'Newydd', surname: 'Hollol', dateOfBirth: '2019-09-09', isNobodyKnown: true }),
  'POST /api/children/duplicates': () => ({ forenames: 'Newydd', surname: 'Hollol', dateOfBirth: '2019-09-09' }),
  'POST /api/children/:publicId/brief/take-back': () => ({ version: 1 }),
  'POST /api/children/:publicId/chronology/events': () => ({ happenedOn: '2026-10-02', sentence: 'Moved school.', source: 'The school' }),
  'POST /api/children/:publicId/clocks/:key/late-reasons': () => ({ reason }),
  'POST /api/children/:publicId/documents': () => form(document, 'file'),
  'POST /api/children/:publicId/documents/:documentNo/withdraw': () => ({ version: 1, reason }),
  'POST /api/children/:publicId/notes': () => ({ values: { kind: 'other', happened_on: '2026-11-20', body: reason } }),
  'POST /api/children/:publicId/people': () => ({ values: { name: 'Nain', address_protected: 'false', kind: 'grandparent', restricted: 'false' } }),
  'POST /api/children/:publicId/plan/mine': () => ({ level: 'short', language: 'cy' }),
  'POST /api/children/:publicId/plan/mine/:no/given': () => ({ givenOn: today, givenBy: 'Nain', givenHow: 'Read together.', explained: true, saidBack: null, version: 1 }),
  'POST /api/children/:publicId/plan/outcomes/:outcomeNo/actions': () => ({ what: 'Write.', owner: 'Nain', dueOn: ahead }),
  'POST /api/children/:publicId/plan/outcomes/:outcomeNo/updates': () => ({ score: 4, onward: 'carry-on', words: reason }),
  'POST /api/children/:publicId/plan/versions/:versionNo/copies': () => ({ party: 'child', name: null, givenOn: today, method: 'in-person', language: 'cy', withheldReason: null }),
  'POST /api/children/:publicId/plan/versions/:versionNo/helpers': () => helper,
  'POST /api/children/:publicId/plan/versions/:versionNo/outcomes': () => outcome,
  'POST /api/children/:publicId/plan/versions/:versionNo/send': () => ({ version: 1 }),
  'POST /api/children/:publicId/printed': () => ({ page: 'brief' }),
  'POST /api/children/:publicId/records/:kind': () => ({ values: { kind: 'core-group', happened_on: '2026-10-04' }, confirmed: [] }),
  'POST /api/children/:publicId/records/:kind/:key/withdraw': () => ({ version: 1, reason }),
  'POST /api/children/:publicId/sign-off/:kind/:key': () => ({ decision: 'send-back', words: reason }),
  'POST /api/children/:publicId/visits': () => ({ visitedOn: today, seen: true, seenAlone: true, howChildIs: reason }),
  'POST /api/children/:publicId/visits/:visitNo/withdraw': () => ({ reason }),
  'POST /api/documents/find': () => ({ find: 'helo' }),
  'POST /api/emergency-access': ({ elsewhere }) => ({ publicId: elsewhere, reason: 'missing', said: reason }),
  'POST /api/emergency-access/match': () => ({ find: 'elsewhere' }),
  'POST /api/find': () => ({ typed: 'llywelyn' }),
  'POST /api/imports/extract': () => form({}, 'files'),
  'POST /api/law-settings/bank-holidays': () => ({ heldOn: '2098-05-05', nameEn: 'Day', nameCy: 'Dydd', proclaimedOn: today }),
  'POST /api/law-settings/numbers': () => ({ code: 'advocacy-offer-working-days', from: ahead, value: 5, because: reason }),
  'POST /api/law-settings/terms': () => ({ startedOn: '2098-01-05', endedOn: '2098-03-05' }),
  'POST /api/me/proof': () => ({ password: 'a password of the tests' }),
  'POST /api/merges': ({ publicId, goes }) => ({ stays: publicId, goes, because: reason }),
  'POST /api/merges/preview': ({ publicId, goes }) => ({ stays: publicId, goes }),
  'POST /api/merges/:mergeNo/undo': () => ({ because: reason }),
  'POST /api/records/:kind': ({ sharedKind }) => ({ values: sharedKind === 'staff' ? { name: 'Invented Person', job: 'social-worker', started_on: '2020-01-01' } : { name: 'Invented Household', kind: 'mainstream', agency: 'own', places: '2', approved_on: '2020-01-01' }, confirmed: [] }),
  'POST /api/records/:kind/:key/withdraw': () => ({ version: 1, reason }),
  'POST /api/supervisions/:staffNo': () => ({ heldOn: today, discussed: null, nextOn: ahead, actions: [{ agreed: 'To ring.', owner: 'worker', dueOn: ahead }], children: [] }),
  'POST /api/supervisions/:supervisionNo/withdraw': () => ({ version: 1, reason }),
  'POST /api/team/covers': ({ staffNo, otherStaffNo }) => ({ coveredStaffNo: Number(staffNo), coveringStaffNo: Number(otherStaffNo), startedOn: today, lastDay: ahead }),
  'PUT /api/access/samples/:accountNo': () => ({ references: ['own'], startedOn: today, lastDay: ahead }),
  'PUT /api/children/:publicId/brief': () => ({ topLines: 'One line.' }),
  'PUT /api/children/:publicId/plan/actions/:actionNo/done': () => ({ doneOn: today, version: 1 }),
  'PUT /api/children/:publicId/plan/versions/:versionNo/parts/:part': () => ({ howMet: 'Well.', version: 0 }),
  'PUT /api/children/:publicId/purpose': () => ({ purpose: 'quality-audit' }),
  'PUT /api/children/:publicId/timeline/marks': ({ visitNo }) => ({ about: 'visits', key: visitNo, significant: true, pinned: false }),
  'PUT /api/drafts/:place': () => ({ page: '/my-work', body: { text: 'Helo' }, device: randomUUID(), version: 1 }),
  'PUT /api/me/language': () => ({ language: 'cy' }),
  'PUT /api/me/own-address': () => ({ postcode: 'CF10 1AA' }),
  'PUT /api/me/password': () => ({ current: 'a password of the tests', chosen: 'cenhinen bedr felen iawn' }),
  'PUT /api/supervisions/:supervisionNo/actions/:lineNo/done': () => ({ isDone: true }),
  'PUT /api/my-digest': () => ({ isOn: false, hour: 8 }),
};
