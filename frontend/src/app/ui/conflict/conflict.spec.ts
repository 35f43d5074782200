import { showPart, wordsOf } from '../../../testing/show';
import { Conflict } from './conflict';

const fields = [
  { name: 'plan', label: 'Long-term plan', yours: 'Stay here.', theirs: 'Home by Easter.', isText: true },
  { name: 'kind', label: 'Kind', yours: 'LTF', theirs: 'RETURN', yoursShown: 'Long-term fostering', theirsShown: 'Return home', isText: false },
];

describe('two people’s answers', () => {
  const show = async () => {
    const shown = await showPart(Conflict, { fields, saved: { by: 'Siân Rees', at: '2026-11-25T14:05:00Z' }, heading: 'conflict.titles.plan' });
    const chosen: unknown[] = [];
    (shown.fixture.componentInstance as Conflict).chosen.subscribe((values) => chosen.push(values));
    const choose = async (words: string, at = 0) => {
      [...shown.page.querySelectorAll('fieldset')][at]?.querySelectorAll('label').forEach((label) => wordsOf(label).startsWith(words) && label.querySelector('input')?.click());
      await shown.settled();
    };
    const save = async () => {
      shown.page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await shown.settled();
      return chosen.at(-1);
    };
    return { ...shown, choose, save };
  };

  it('are shown field by field, with who saved and when', async () => {
    const { page, speak } = await show();
    expect(wordsOf(page.querySelector('.lead'))).toMatch(/^Siân Rees saved changes at .+ Nothing you wrote has been lost\.$/);
    expect([...page.querySelectorAll('.kept')].map(wordsOf)).toEqual(['Stay here.', 'Home by Easter.', 'Long-term fostering', 'Return home']);
    await speak('cy');
    expect(wordsOf(page.querySelector('h1'))).toBe('Newidiodd rhywun arall y cynllun hwn');
  });

  it('are one’s own until another is chosen', async () => {
    const { save } = await show();
    expect(await save()).toEqual({ plan: 'Stay here.', kind: 'LTF' });
  });

  it('can both be kept where they are words, and one or the other where they are not', async () => {
    const { choose, save, page } = await show();
    await choose('Keep both');
    await choose('Theirs', 1);
    expect(await save()).toEqual({ plan: 'Home by Easter.\n\nStay here.', kind: 'RETURN' });
    expect(page.querySelectorAll('fieldset')[1]?.textContent).not.toContain('Keep both');
  });
});
