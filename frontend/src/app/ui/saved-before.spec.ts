import { showPart, wordsOf } from '../../testing/show';
import { SavedBefore } from './saved-before';

const title = { en: 'Your first answers were saved', cy: 'Cafodd eich atebion cyntaf eu cadw' };

describe('what was saved before its answer was lost', () => {
  it('is said with its time, led to, and has the focus', async () => {
    const { page, speak, settled } = await showPart(SavedBefore, { problem: { title, stored: { at: '2026-11-26T10:04:00Z', key: 'abc' } }, to: ['/children', 'p', 'records', 'visits', 'abc'] });
    await settled();
    await new Promise((soon) => setTimeout(soon));
    expect(wordsOf(page.querySelector('p'))).toBe('They were saved on 26 November 2026, 10:04am. What you changed since is kept here.');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/children/p/records/visits/abc');
    expect(document.activeElement).toBe(page.querySelector('.banner'));
    await speak('cy');
    expect(wordsOf(page)).toContain('Mae’r hyn a newidioch wedyn wedi’i gadw yma.');
  });

  it('is said where nothing more is known of it', async () => {
    const { page } = await showPart(SavedBefore, { problem: { title } });
    expect(wordsOf(page.querySelector('p'))).toBe('They were saved when you first sent them. What you changed since is kept here.');
    expect(page.querySelector('a')).toBeNull();
  });
});
