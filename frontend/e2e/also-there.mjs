import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { performanceOfficer, reviewingOfficer, socialWorker, systemAdministrator, teamManager } from './people.mjs';
import { openWindow, signIn } from './visit.mjs';

const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Asks the server as whoever is signed in in a window. */
async function ask(page, method, path, data) {
  const answer = await page.request.fetch(path, { method, data, headers: { 'x-aelwyd': '1', 'idempotency-key': randomUUID() } });
  assert.ok(answer.ok(), `${method} ${path} is answered with ${answer.status()}: ${await answer.text()}`);
  return answer.headers()['content-type']?.includes('json') ? answer.json() : undefined;
}

const child = (born) => ({ forenames: 'Ywain', surname: 'Ynyr-Wyn', dateOfBirth: `${born}-05-20`, isNobodyKnown: true });
let made = [];

/** What the demonstration has nothing of, so that no page that lists it is looked at empty: who writes it, and how. */
const written = {
  'two children of one': [socialWorker, async (page) => (made = [await ask(page, 'POST', '/api/children', child(2011)), await ask(page, 'POST', '/api/children', child(2012))])],
  'a draft': [socialWorker, (page) =>
    ask(page, 'PUT', `/api/drafts/visit.${made[0].publicId}`, { page: `/children/${made[0].publicId}/visits/new`, body: { howChildIs: 'Hapus' }, device: randomUUID(), version: 1 })],
  'a record joined with another': [performanceOfficer, (page) =>
    ask(page, 'POST', '/api/merges', { stays: made[0].publicId, goes: made[1].publicId, because: 'The same child, entered twice.', choices: [{ table: 'record.allocations', stands: 'stays' }] })],
  'an inspector': [systemAdministrator, async (page) => {
    await ask(page, 'POST', '/api/accounts', { name: 'Arolygydd Invented', email: 'arolygydd@glanaber.example', roles: ['inspector'], language: 'cy', opensOn: day(0), closesOn: day(30) });
  }],
  'what the inspector may read': [performanceOfficer, async (page) => {
    const [{ accountNo }] = (await ask(page, 'GET', '/api/access/samples')).samples;
    await ask(page, 'PUT', `/api/access/samples/${accountNo}`, { references: [made[0].reference], startedOn: day(0), lastDay: day(30) });
  }],
  'supervision of everybody': [teamManager, async (page) => {
    const { workers } = await ask(page, 'GET', '/api/caseloads/workers');
    for (const { staffNo } of workers.filter(({ isOwnTeam, children }) => isOwnTeam && children > 0)) {
      await ask(page, 'POST', `/api/supervisions/${staffNo}`, { heldOn: day(0), discussed: 'Hapus', nextOn: day(30), actions: [{ agreed: 'To ring.', owner: 'worker', dueOn: day(7) }], children: [] });
    }
  }],
  'a cover': [teamManager, async (page) => {
    const { team, colleagues } = await ask(page, 'GET', '/api/team/covers');
    const { staffNo } = colleagues.find((other) => other.staffNo !== team[0].staffNo);
    await ask(page, 'POST', '/api/team/covers', { coveredStaffNo: team[0].staffNo, coveringStaffNo: staffNo, startedOn: day(1), lastDay: day(9) });
  }],
  'a calendar': [reviewingOfficer, (page) => ask(page, 'POST', '/api/my-calendar')],
};

export function alsoThereScenarios(at) {
  for (const [what, [person, write]] of Object.entries(written)) {
    it(`${what} is there to be looked at`, async () => {
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, person);
      await write(page);
      await close();
    });
  }
}
