import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { demoExtract } from '../../backend/dist/demo/demo-extract.js';
import { bringIn, writeExtract } from './made-extract.mjs';
import { performanceOfficer, reviewingOfficer, socialWorker, teamManager } from './people.mjs';
import { recordRow } from './record-entry.mjs';
import { go, openWindow, signIn } from './visit.mjs';

const [worker, officer, reviewer, born] = ['W0001', 'W0002', 'independent-reviewing-officer', '2010-02-01'];
const today = new Date().toISOString().slice(0, 10);

/** A life in care as the social worker records it; the columns are those of an extract, and a placement's carers are found by name. */
const life = [
  ['periods-of-care', { started_on: '2024-11-04', category_of_need: 'N1' }],
  ['legal-statuses', { legal_status: 'V2', started_on: '2024-11-04' }],
  ['placements', { placement_type: 'F2', carer_id: 0, area_authority: 'W06999999', started_on: '2024-11-04', started_at: '2024-11-04T16:30', emergency: 'true', plan_made_on: '2024-11-08', plan_signed_on: '2024-11-08' }],
  ['care-and-support-plans', { prepared_on: '2024-11-14', has_health_plan: 'true', has_personal_education_plan: 'true', outcomes: '3', outcomes_with_timescale: '2' }],
  ['visits', { visited_on: '2024-11-08', statutory: 'true', seen: 'true', seen_alone: 'true' }],
  ['health-assessments', { kind: 'initial', assessed_on: '2024-11-20' }],
  ['personal-education-plans', { agreed_on: '2024-12-02', school_started_on: '2024-11-11' }],
  ['visits', { visited_on: '2024-12-19', statutory: 'true', seen: 'true', seen_alone: 'false', not_alone_reason: 'child-refused' }],
  ['placements', { placement_type: 'F6', carer_id: 1, area_authority: 'W06000002', started_on: '2025-01-20', emergency: 'false', plan_made_on: '2025-01-17', plan_signed_on: '2025-01-17' }, { reason_ended: 'planned-move' }],
  ['out-of-area-decisions', { placement_id: '1', referred_to_panel_on: '2025-01-06', panel_met_on: '2025-01-13', panel_approved: 'true', area_authority_notified_on: '2025-01-20', health_board_notified_on: '2025-01-21' }],
  ['pathway-assessments-and-plans', { kind: 'assessment', completed_on: '2026-04-20', young_person_took_part: 'true' }],
  ['pathway-assessments-and-plans', { kind: 'plan', completed_on: '2026-05-05', copy_given_on: '2026-05-06' }],
];
const reviews = [
  { held_on: '2024-11-29', iro_spoke_with_child_on: '2024-11-28', participation: 'PN1', record_distributed_on: '2024-12-13' },
  { held_on: '2025-02-26', iro_spoke_with_child_on: '2025-02-20', participation: 'PN1' },
];

/** Creates the child on the page for it, allocated to whoever does. */
async function create(page) {
  await go(page, '/children/new');
  for (const [label, text] of [['First names', 'Cynddelw Elystan'], ['Surname', 'Powys'], ['Date of birth', born.split('-').reverse().join('/')]]) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  const link = page.getByRole('link', { name: 'Open the child’s record' });
  await link.waitFor();
  return link.getAttribute('href');
}

async function enter(at, carers) {
  const { page, close } = await openWindow(at.browser, at.address);
  await signIn(page, socialWorker);
  const child = await create(page);
  for (const [kind, values, end] of life) await recordRow(page, child, kind, 'carer_id' in values ? { ...values, carer_id: carers[values.carer_id].name } : values, end);
  await close();
  await enterAs(at, teamManager, child, [['allocations', { role: reviewer, staff_id: 'Gareth Prydderch', started_on: '2024-11-06' }]]);
  await enterAs(at, reviewingOfficer, child, reviews.map((review) => ['reviews', { ...review, chaired_by: 'Gareth Prydderch' }]));
  return child;
}

async function enterAs(at, email, child, rows) {
  const { page, close } = await openWindow(at.browser, at.address);
  await signIn(page, email);
  for (const [kind, values] of rows) await recordRow(page, child, kind, values);
  await close();
}

/** Two carers of today whose names nobody else has. */
function twoCarers(content) {
  const { columns, rows } = content.tables.get('carers');
  const all = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  const found = all.filter(({ name, approval_ended_on }) => approval_ended_on === '' && all.filter((other) => other.name.includes(name)).length === 1);
  return found.slice(0, 2).map(({ carer_id, name }) => ({ carer_id, name }));
}

/** The same facts as rows of the authority's extract, of a child of another name. */
function addTwin(content, carers) {
  const add = (kind, values) => {
    const { columns, rows } = content.tables.get(kind);
    assert.deepEqual(Object.keys(values).filter((name) => !columns.includes(name)), []);
    rows.push(columns.map((column) => values[column] ?? ''));
  };
  const [child_id, started_on] = ['GN999999', today];
  add('children', { child_id, forenames: 'Elystan', surname: 'Meirionnydd', date_of_birth: born });
  add('allocations', { child_id, staff_id: worker, role: 'social-worker', started_on });
  add('allocations', { child_id, staff_id: officer, role: reviewer, started_on: '2024-11-06' });
  const keys = { placements: 'placement_id', visits: 'visit_id', 'care-and-support-plans': 'plan_id' };
  for (const [index, [kind, values]] of life.entries()) {
    const own = kind in keys ? { [keys[kind]]: `${child_id}-${index}` } : {};
    const left = kind === 'placements' && values.carer_id === 0 ? { ended_on: '2025-01-20', reason_ended: 'planned-move', started_at: '2024-11-04T16:30:00Z' } : {};
    const placed = kind === 'placements' ? { carer_id: carers[values.carer_id].carer_id } : kind === 'out-of-area-decisions' ? { placement_id: `${child_id}-8` } : {};
    add(kind, { ...('placement_id' in values ? {} : { child_id }), ...values, ...own, ...placed, ...left });
  }
  for (const [index, review] of reviews.entries()) add('reviews', { child_id, review_id: `${child_id}-R${index}`, chaired_by: officer, ...review });
}

const answer = (page, path) => page.evaluate(async (address) => (await fetch(address)).json(), `/api${path}`);

async function findTwin(page) {
  await go(page, '/my-work');
  await page.getByRole('searchbox', { name: 'Find a child' }).fill('Elystan Meirionnydd');
  await page.getByRole('searchbox', { name: 'Find a child' }).press('Enter');
  return page.getByRole('link', { name: 'Elystan Meirionnydd', exact: true }).first().getAttribute('href');
}

/** Every clock of a child, without what names the child or the row. */
async function clocksOf(page, child) {
  const clocks = [];
  for (let [number, pages] = [1, 1]; number <= pages; number++) {
    const found = await answer(page, `${child}/clocks?page=${number}`);
    pages = found.pages;
    clocks.push(...found.clocks.map(({ key: _, child: __, ...clock }) => clock));
  }
  return clocks.map((clock) => JSON.stringify(clock)).sort();
}

/** Every whole number of the data profile on a day, by where it stands. */
async function profileOf(page, day) {
  const numbers = new Map();
  const walk = (value, path) => {
    if (Number.isInteger(value)) numbers.set(path, value);
    else if (value !== null && typeof value === 'object') for (const [name, inner] of Object.entries(value)) if (!/position|knownAt|madeAt/i.test(name)) walk(inner, `${path}.${name}`);
  };
  walk(await answer(page, `/performance/profile?asAt=${day}`), day);
  return numbers;
}

const days = ['2025-03-31', '2026-03-31', '2026-09-30'];
const profiles = async (page) => new Map((await Promise.all(days.map((day) => profileOf(page, day)))).flatMap((numbers) => [...numbers]));
const grown = (before, after) => [...after].map(([path, number]) => [path, number - (before.get(path) ?? 0)]).filter(([, more]) => more !== 0);

export function byHandScenarios(at) {
  describe('a child entered by hand, from coming into care to a pathway plan', () => {
    it('has the clocks of the same facts brought in, and counts the same in the data profile', async () => {
      const content = demoExtract(today);
      const carers = twoCarers(content);
      const { page, close } = await openWindow(at.browser, at.address);
      await signIn(page, performanceOfficer);
      const before = await profiles(page);
      const child = await enter(at, carers);
      const withOne = await profiles(page);
      addTwin(content, carers);
      await bringIn(page, writeExtract(join(at.folder, 'twin'), content));
      await page.getByText('The records are in.').waitFor();
      const withTwo = await profiles(page);
      await close();

      const moved = grown(before, withOne);
      assert.ok(moved.length > 10, `${moved.length} figures moved`);
      assert.deepEqual(grown(withOne, withTwo), moved);

      const theirs = await openWindow(at.browser, at.address);
      await signIn(theirs.page, socialWorker);
      const twin = await findTwin(theirs.page);
      const clocks = await clocksOf(theirs.page, child);
      assert.ok(clocks.length > 20, `${clocks.length} clocks`);
      assert.deepEqual(await clocksOf(theirs.page, twin), clocks);
      await theirs.close();
    });
  });
}
