import { arrived, go } from './visit.mjs';

/** The questions of a kind by the name of their field, as the server declares them. */
export async function questionsOf(page, kind) {
  const sections = await page.evaluate(async () => (await (await fetch('/api/record-kinds')).json()).sections);
  const { groups } = sections.flatMap(({ kinds }) => kinds).find(({ name }) => name === kind);
  return new Map(groups.flatMap(({ fields }) => fields).map((field) => [field.name, field]));
}

/**
 * Gives answers to the form that is open, each by the role and the words of its question: days in figures, codes by their words,
 * people and homes by looking them up. Returns how many answers it gave.
 */
export async function answerAll(page, questions, values, language = 'en') {
  const more = page.getByRole('button', { name: { en: 'Answer more questions now', cy: 'Ateb mwy o gwestiynau nawr' }[language] });
  let given = 0;
  for (const [name, answer] of Object.entries(values)) {
    const question = questions.get(name);
    const label = question.label[language];
    const asked = page.getByLabel(label, { exact: true }).or(page.getByRole('group', { name: label, exact: true }));
    if ((await asked.count()) === 0 && (await more.count()) > 0) await more.click();
    await answerOne(page, question, answer, language);
    given++;
  }
  return given;
}

async function answerOne(page, { label, type, codes, refersTo, isLookedUp }, answer, language) {
  const [words, box] = [label[language], page.getByLabel(label[language], { exact: true })];
  if (isLookedUp) {
    await box.fill(answer);
    // With the keyboard alone, and it goes on from what was chosen.
    const found = page.getByRole('list', { name: words }).getByRole('button');
    await found.first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.chosen button:focus').waitFor();
  } else if (refersTo !== null) await box.selectOption({ index: Number(answer) });
  else if (codes.length >= 8) await box.selectOption(answer);
  else if (codes.length > 0) {
    const said = codes.find(({ code }) => code === answer)[language];
    await page.getByRole('group', { name: words, exact: true }).getByLabel(said, { exact: true }).check();
  } else if (type === 'datetime') {
    const [on, at] = answer.split('T');
    await box.first().fill(inFigures(on));
    await box.first().locator('xpath=following-sibling::span').getByRole('textbox').fill(at);
  } else await box.fill(type === 'date' ? inFigures(answer) : answer);
}

const inFigures = (day) => day.split('-').reverse().join('/');

/** Records one row on its page, and says yes where it is asked whether it is right. */
export async function recordRow(page, child, kind, values, end = null) {
  await go(page, `${child}/records/${kind}/new`);
  const questions = await questionsOf(page, kind);
  if (end) await answerAll(page, questions, end);
  await answerAll(page, questions, values);
  await save(page);
}

const saving = { en: { save: 'Save', saved: 'Saved.' }, cy: { save: 'Cadw', saved: 'Cadwyd.' } };

export async function save(page, language = 'en') {
  const [saved, confirm] = [page.getByText(saving[language].saved, { exact: true }), page.getByRole('alert').getByRole('button')];
  await page.getByRole('button', { name: saving[language].save, exact: true }).click();
  await saved.or(confirm).first().waitFor();
  if ((await confirm.count()) > 0) await confirm.click();
  await saved.waitFor();
  await arrived(page);
}
