import { hidden, open, readers } from './made-readers.js';

type Sets = Readonly<Record<string, readonly string[]>>;
/** What stands in an address, by its name. */
export type Places = Readonly<Record<string, string>>;

/** What is stated of one question. Whom its answers name is in the log as seen, but where it says why not. */
export interface StatedAnswers {
  /** Whom its answers name, by reader; one who is left out is told of nobody. */
  names: Sets;
  /** What follows the address; several are asked one after another and taken together. */
  asked?: (places: Places) => readonly string[];
  body?: object;
  /** Why the log names nobody. */
  unlogged?: string;
  /** What it counts, taken out of an answer, and what that is for some readers. */
  counts?: { of: (body: never) => unknown; are: Readonly<Record<string, unknown>> };
  /** What is said alike to everybody who may ask, however many children they see: figures count every child. */
  alike?: (body: never) => unknown;
}

const seen: Sets = Object.fromEntries(Object.entries(readers).map(([name, { sees }]) => [name, sees]));
const seenBy = (...names: string[]): Sets => Object.fromEntries(names.map((name) => [name, seen[name]!]));
const all = [...open, ...hidden];
const managers = { tomos: ['Beuno', 'Cadog'], cleared: ['Beuno', 'Cadog', 'Beunogudd'] };
const ofNia = { tomos: ['Beuno'], cleared: ['Beuno', 'Beunogudd'] };
const ownClocks = { nia: ['Beuno'], mari: ['Elfan', 'Garmon', 'Padarn'], ...managers, gwilym: ['Beuno', 'Elfan'], carys: ['Garmon'] };
const groups = ['overdue', 'today', 'week', 'waiting', 'not-known'];
const whole = (body: unknown) => body;
const figures = seenBy('tomos', 'cleared', 'gwilym', 'officer', 'head');
/** The log has the entries that were shown: one child in a list of theirs is no look at a record, and would be taken for one. */
const byEntry = 'noted by the number of the entry';
/** How many children each worker has, as somebody may know it. */
const each = (counted: Record<string, number>) => ({ huw: 1, mari: 3, gwilym: 2, carys: 1, nia: 1, ...counted });
const workersOf = (rows: { name: string; children: number }[]) => Object.fromEntries(rows.filter(({ children }) => children > 0).map(({ name, children }) => [name.split(' ')[1], children]));

/** Every question of the contract that is of no one child, but those below, and whom its answers may name. */
export const stated: Readonly<Record<string, StatedAnswers>> = {
  'GET /api/children': { names: seen },
  'POST /api/find': {
    names: seen, body: { typed: 'dychmygol' },
    counts: { of: ({ children }: { children: { total: number } }) => children.total, are: Object.fromEntries(Object.entries(seen).filter(([name]) => name !== 'administrator').map(([name, { length }]) => [name, length])) },
  },
  'POST /api/find#household': { names: seen, body: { typed: 'lloches' }, counts: { of: ({ places }: { places: [] }) => places.length, are: { nia: 2, head: 2, inspector: 1 } } },
  'POST /api/find#worker': {
    names: {}, body: { typed: 'gweithiwr nia' },
    counts: { of: ({ workers }: { workers: [] }) => workersOf(workers)['nia'], are: { stranger: 1, mari: 1, officer: 1, mair: 2, cleared: 2, tomos: 1 } },
  },
  'POST /api/documents/find': { names: seen, body: { find: 'helo' } },
  'POST /api/children/duplicates': { names: { opener: ['Elfangudd'] }, body: { forenames: 'Elfangudd', surname: 'Dychmygol', dateOfBirth: '2012-02-29' } },
  // Only whoever types a reference exactly is told that it is somebody’s: the way to emergency access.
  'POST /api/emergency-access/match': { names: Object.fromEntries(['nia', 'mair', 'mari', 'covering', 'stranger', 'tomos', 'cleared', 'gwilym'].map((name) => [name, ['Elfangudd']])), body: { find: 'Elfangudd' } },
  'POST /api/emergency-access/match#nearly': { names: {}, body: { find: 'Elfangud' } },
  'GET /api/my-work': { names: ownClocks, asked: () => groups.map((group) => `?group=${group}`) },
  'GET /api/team-work': {
    names: {}, counts: { of: ({ workers, unallocated }: { workers: []; unallocated: number }) => [workersOf(workers), unallocated], are: { tomos: [{ nia: 1, huw: 1 }, 1], cleared: [{ nia: 2, huw: 1 }, 1] } },
  },
  'GET /api/team-work/clocks': { names: ofNia, asked: ({ staffNo }) => groups.map((group) => `?staffNo=${staffNo}&group=${group}`) },
  'GET /api/team-work/write-ups': { names: ofNia, asked: ({ staffNo }) => [`?staffNo=${staffNo}`] },
  'GET /api/visits-to-write-up': { names: { nia: ['Beuno'], mari: ['Elfan', 'Garmon', 'Padarn'] } },
  'GET /api/my-young-people': { names: { carys: ['Garmon'] } },
  'GET /api/iro-desk': { names: { gwilym: ['Beuno', 'Elfan'] }, counts: { of: ({ children }: { children: number }) => children, are: { gwilym: 2 } } },
  'GET /api/forecast': { names: { ...seen, officer: open.slice(0, 5), head: [...open.slice(0, 5), 'Elfangudd'] } },
  'GET /api/sign-off': { names: managers },
  'GET /api/drafts': { names: seen, unlogged: 'people’s own words, part of no record yet' },
  'GET /api/merges': { names: seenBy('officer') },
  'GET /api/caseloads/workers': { names: {}, counts: { of: ({ workers }: { workers: [] }) => workersOf(workers), are: { tomos: each({}), cleared: each({ nia: 2, gwilym: 3 }) } } },
  'GET /api/caseloads/{staffNo}': { names: ofNia },
  // Whom no worker has is in nobody’s team: every manager who allocates sees them, but not the restricted.
  'GET /api/caseloads/{staffNo}#nobody': { names: { tomos: ['Illtud'], cleared: ['Illtud'] } },
  'GET /api/supervisions/{staffNo}': { names: ofNia },
  // Whoever looks after information governance sets restrictions and looks at uses, and knows each child by the reference.
  'GET /api/access/restrictions': { names: { head: hidden, administrator: hidden }, unlogged: byEntry },
  'GET /api/access/patterns': { names: { head: all, administrator: all }, unlogged: byEntry },
  'GET /api/access/emergency-uses': { names: { head: ['Elfangudd'], administrator: ['Elfangudd'] }, unlogged: byEntry },
  'GET /api/access/samples': { names: { officer: ['Elfan'] } },
  'GET /api/emergency-access': { names: { opener: ['Elfangudd'] }, unlogged: 'what the person opened themselves, noted when they did' },
  'GET /api/performance/profile': { names: {}, alike: whole },
  'GET /api/performance/board': { names: {}, alike: ({ workedOutAt: _, ...board }: { workedOutAt: string }) => board },
  'GET /api/performance/tables': { names: {}, alike: whole },
  'GET /api/performance/export': { names: {}, asked: () => ['?format=md', '?format=json'] },
  'GET /api/performance/indicators/{code}': { names: {}, alike: whole },
  'GET /api/performance/indicators/{code}/children': { names: figures, alike: ({ total, rows }: { total: number; rows: [] }) => [total, rows.length] },
  'GET /api/performance/duties': { names: {}, alike: whole },
  'GET /api/performance/duties/{id}': { names: {}, alike: whole },
  'GET /api/performance/duties/{id}/children': { names: figures, alike: ({ total, rows }: { total: number; rows: [] }) => [total, rows.length] },
  'GET /api/performance/reviews-in-time/differences': { names: figures, asked: () => ['?asAt=2026-06-20'], alike: ({ profile, clocks, total }: Record<string, unknown>) => [profile, clocks, total] },
};

/** Questions about no child: the person who asks, their accounts, the law, staff and households. Their answers name nobody. */
export const ofNoChild: readonly string[] = [
  'GET /api/openapi.json', 'GET /api/purposes', 'GET /api/team/covers', 'GET /api/me/own-address', 'GET /api/sign-in/ways', 'GET /api/me/factors', 'GET /api/me/sessions', 'GET /api/accounts', 'POST /api/accounts/find', 'GET /api/accounts/teams',
  'GET /api/accounts/{accountId}', 'GET /api/me', 'GET /api/permissions', 'GET /api/demo-accounts', 'GET /api/record-kinds', 'GET /api/records/{kind}', 'GET /api/records/{kind}/new', 'GET /api/records/{kind}/{key}',
  'GET /api/records/{kind}/{key}/history', 'GET /api/drafts/{place}', 'GET /api/drafts/{place}/others', 'GET /api/duties', 'GET /api/duties/{id}', 'GET /api/my-digest', 'GET /api/jobs', 'GET /api/jobs/{id}', 'GET /api/jobs/{id}/faults',
  'POST /api/records/{kind}/find', 'GET /api/law-settings', 'GET /api/health/live', 'GET /api/health/ready', 'GET /api/supervisions/mine',
];

/** Questions that are sent as a change is, because they carry what somebody typed. The preview of a merge is of two children and asked by the matrix. */
export const alsoAsks = (verb: string, path: string) => verb === 'POST' && /find$|duplicates$|emergency-access\/match$/.test(path);
