import { answerAll, questionsOf } from './record-entry.mjs';
import { arrived, go } from './visit.mjs';

const ask = (page, path) => page.evaluate(async (from) => (await fetch(`/api${from}`)).json(), path);

const said = {
  en: { how: /^How is/, yes: 'Yes', alone: 'Yes, alone', none: 'No, nothing today', saveVisit: 'Save visit', call: 'A call', body: 'What was said or done?', saveNote: 'Save note', save: 'Save' },
  cy: { how: /^Sut mae/, yes: 'Do', alone: 'Do, ar wahân', none: 'Nac oes, dim heddiw', saveVisit: 'Cadw’r ymweliad', call: 'Galwad', body: 'Beth a ddywedwyd neu a wnaed?', saveNote: 'Cadw’r nodyn', save: 'Cadw' },
};
const outcome = {
  en: { words: 'The outcome, in the child’s words', why: 'Why it matters to the child', scores: ['Where it started, 0 to 10', 'Where it is now, 0 to 10', 'The goal, 0 to 10'], reviewOn: 'Looked at again on' },
  cy: { words: 'Y canlyniad, yng ngeiriau’r plentyn', why: 'Pam mae’n bwysig i’r plentyn', scores: ['Ble y dechreuodd, 0 i 10', 'Ble mae nawr, 0 i 10', 'Y nod, 0 i 10'], reviewOn: 'Edrychir arno eto ar' },
};

const press = (words) => async (at, language) => {
  const button = at.getByRole('button', { name: said[language][words], exact: true });
  // Where it is gone before it can be pressed, the record was stored by the press before.
  if (await button.isVisible()) await button.click({ timeout: 10_000 }).catch(() => undefined);
};
const isOpen = (words) => (at, language) => at.getByRole('button', { name: said[language][words], exact: true }).isVisible();

/** The form of a visit to a child. */
export function visitTo(child) {
  return {
    name: 'visit', path: `${child}/visits/new`, place: `visit.${child.split('/').at(-1)}`, save: press('saveVisit'), isOpen: isOpen('saveVisit'),
    box: (at, language) => at.getByLabel(said[language].how),
    begin: (at, language) => at.getByRole('radio', { name: said[language].yes, exact: true }).check(),
    answerTheRest: async (at, language) => {
      await at.getByRole('radio', { name: said[language].alone, exact: true }).check();
      await at.getByRole('radio', { name: said[language].none }).check();
    },
    count: async (at) => (await ask(at, `${child}/visits`)).total,
  };
}

/** The form of a record by hand of a child, its box and the day it asks for. */
function byHand(child, kind, label, values, day) {
  return {
    name: kind, path: `${child}/records/${kind}/new`, place: `record.${child.split('/').at(-1)}.${kind}.new`, save: press('save'), isOpen: isOpen('save'),
    box: (at, language) => at.getByLabel(label[language], { exact: true }),
    answerTheRest: async (at, language) => {
      await answerAll(at, await questionsOf(at, kind), values, language);
      // The day has its words in common with another question of the form.
      await at.locator(`#f-${day}`).fill(new Date().toLocaleDateString('en-GB'));
    },
    count: async (at) => (await ask(at, `${child}/records/${kind}`)).total,
  };
}

/** The form of something a child said. */
export function saidBy(child) {
  return byHand(child, 'voices', { en: 'The child’s own words', cy: 'Geiriau’r plentyn ei hun' }, { language: 'cy', method: 'play', consent: 'yes' }, 'said_on');
}

/**
 * Five sorts of form about one child of theirs whose plan has a version being written: where each is, its box, what else it
 * asks, how it is saved, and how many of its records there are.
 */
export async function forms(page) {
  const { child, versionNo } = await versionBegun(page);
  const id = child.split('/').at(-1);
  return [
    visitTo(child),
    {
      name: 'note', path: `${child}/notes/new`, place: `note.${id}`, save: press('saveNote'), isOpen: async () => false,
      box: (at, language) => at.getByLabel(said[language].body),
      answerTheRest: (at, language) => at.getByRole('radio', { name: said[language].call }).check(),
      count: async (at) => (await ask(at, `${child}/records/notes`)).total,
    },
    {
      name: 'outcome', path: `${child}/plan/versions/${versionNo}/write/outcome`, place: `plan-outcome.${id}.${versionNo}.new`, save: press('save'), isOpen: isOpen('save'),
      box: (at, language) => at.getByLabel(outcome[language].words),
      answerTheRest: async (at, language) => {
        const { why, scores, reviewOn } = outcome[language];
        await at.getByLabel(why).fill('Mae’n bwysig.');
        for (const score of scores) await at.getByRole('group', { name: score }).getByLabel('5', { exact: true }).check();
        await at.getByLabel(reviewOn).fill('1/3/2027');
      },
      count: async (at) => (await ask(at, `${child}/plan/versions/${versionNo}`)).outcomes.length,
    },
    saidBy(child),
    byHand(child, 'health-notes', { en: 'What to know', cy: 'Beth i’w wybod' }, { kind: 'allergy' }, 'noted_on'),
  ];
}

async function versionBegun(page) {
  await go(page, '/children');
  for (const child of await page.locator('tbody th a').evaluateAll((found) => found.map((link) => link.getAttribute('href')))) {
    await go(page, `${child}/plan`);
    const begin = page.locator('main button', { hasText: /^(Begin a new version|Dechrau fersiwn newydd)$/ });
    if ((await begin.count()) > 0) {
      await begin.click();
      await page.waitForURL(/versions\/\d+$/);
      await arrived(page);
      return { child, versionNo: page.url().split('/').at(-1) };
    }
  }
  throw new Error('None of their children has a plan that may be written');
}
