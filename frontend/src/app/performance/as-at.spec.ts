import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { showPart, wordsOf } from '../../testing/show';
import { AsAt } from './as-at';

async function type(text: string) {
  const shown = await showPart(AsAt, { asAt: '2026-11-24', knownAt: undefined });
  await shown.settled();
  const input = shown.page.querySelector<HTMLInputElement>('#as-at');
  if (!input) throw new Error('no field for the day');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  shown.page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await shown.settled();
  await shown.settled();
  return shown;
}

describe('the choice of a day', () => {
  it('takes a Welsh month while the page is in English, and puts the day into the address', async () => {
    await type('1 Ionawr 2018');
    expect(TestBed.inject(Location).path()).toBe('?asAt=2018-01-01');
  });

  it('says what is wrong with a day that is none, and moves the focus there', async () => {
    const { page } = await type('31 2 2026');
    expect(wordsOf(page.querySelector('#as-at-fault'))).toBe('The day the figures are for must be a real date');
    expect(wordsOf(page.querySelector('.govuk-error-summary a'))).toBe('The day the figures are for must be a real date');
    expect(page.querySelector<HTMLInputElement>('#as-at')?.value).toBe('31 2 2026');
    expect(TestBed.inject(Location).path()).toBe('');
  });

  it('writes the day in the reader’s language', async () => {
    const { page, speak } = await showPart(AsAt, { asAt: '2026-11-24', knownAt: undefined });
    await speak('cy');
    expect(page.querySelector<HTMLInputElement>('#as-at')?.value).toBe('24 Tachwedd 2026');
  });
});
