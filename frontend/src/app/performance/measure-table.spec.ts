import { showPart, wordsOf } from '../../testing/show';
import { madeMeasure } from './made-measure';
import { MeasureTable } from './measure-table';

const shown = (measures = [madeMeasure()]) => showPart(MeasureTable, { caption: 'Part', asAt: '2026-11-24', measures });
const cells = (page: HTMLElement) => [...(page.querySelector('table.profile tbody tr')?.querySelectorAll('td') ?? [])].map(wordsOf);

describe('a row of the board', () => {
  it('says the figure, of how many, how many are not known, and what was published', async () => {
    const published = { value: 77.8, unit: 'percent' as const, on: '2018-01-01', title: { en: 'W', cy: 'C' }, source: { en: 'S', cy: 'Ff' }, caution: null };
    const { page } = await shown([madeMeasure({ benchmark: published })]);
    const [figure, outOf, notKnown, , wales] = cells(page);
    expect([figure, outOf, notKnown, wales]).toEqual(['70.0%', '7 of 10', '1 Under a care order', '77.8% 1 January 2018']);
  });

  it('says that nobody was counted, never nought per cent', async () => {
    const { page } = await shown([madeMeasure({ value: null, population: 0, met: 0, notKnown: 0, benchmark: null })]);
    expect(cells(page)[0]).toBe('nobody counted');
  });

  it('leads from what is not known to those it is not known of', async () => {
    const { page } = await shown();
    expect(page.querySelector('td a')?.getAttribute('href')).toBe('/performance/indicators/care-order/children?answer=not-known');
  });

  it('draws its trend and gives the same figures as a table', async () => {
    const { page } = await shown();
    expect(page.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('Under a care order: 31 March 2025 65.0%, 31 March 2026 70.0%');
    expect([...page.querySelectorAll('details td')].map(wordsOf)).toEqual(['65.0%', '70.0%']);
  });

  it('follows the language', async () => {
    const { page, speak } = await shown();
    await speak('cy');
    expect(cells(page)[1]).toBe('7 o 10');
    expect(wordsOf(page.querySelector('tbody th'))).toContain('Dan orchymyn gofal');
  });
});
