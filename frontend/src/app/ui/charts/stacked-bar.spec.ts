import { showPart, wordsOf } from '../../../testing/show';
import { StackedBar } from './stacked-bar';

const part = (en: string, cy: string, count: number, isUnknown = false) => ({ title: { en, cy }, count, says: String(count), isUnknown });

describe('a bar of parts', () => {
  const parts = [part('Inside', 'Y tu mewn', 90), part('Elsewhere', 'Mewn man arall', 0), part('Not known', 'Ddim yn hysbys', 10, true)];

  it('says all its figures in words, and leaves out a part of nobody', async () => {
    const { page } = await showPart(StackedBar, { name: 'Where', parts });
    expect(page.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Where: Inside 90, Not known 10');
    expect([...page.querySelectorAll('.key li')].map(wordsOf)).toEqual(['Inside 90', 'Not known 10']);
  });

  it('draws what is not known as an outline', async () => {
    const { page } = await showPart(StackedBar, { name: 'Where', parts });
    expect([...page.querySelectorAll('.stacked span')].map(({ className }) => className)).toEqual(['fill-1', 'fill-unknown']);
  });

  it('follows the language', async () => {
    const { page, speak } = await showPart(StackedBar, { name: 'Ble', parts });
    await speak('cy');
    expect(page.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Ble: Y tu mewn 90, Ddim yn hysbys 10');
  });
});
