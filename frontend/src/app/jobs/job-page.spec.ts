import { showPage, wordsOf } from '../../testing/show';
import type { JobView } from '../api/models';
import { JobPage } from './job-page';

const job: JobView = {
  id: '7',
  kind: 'import-extract',
  title: { en: 'Bring an extract in', cy: 'Dod â detholiad i mewn' },
  state: 'refused',
  steps: [{ code: 'check', title: { en: 'Check', cy: 'Gwirio' }, state: 'done' }],
  progress: 1,
  startedAt: '2026-11-24T09:00:00Z',
  endedAt: '2026-11-24T09:00:05Z',
  result: { ok: false, rows: 0, changes: [], clocks: null, faultCount: 1, warningCount: 0, faults: [], warnings: [] },
};
const fault = { file: 'children.csv', line: 12, column: 'date_of_birth', rule: 'type', child: 'C-1', message: { en: 'Not a date', cy: 'Nid dyddiad' } };

async function show(said: Partial<JobView>) {
  const shown = await showPage(JobPage, 'jobs/:id', '/jobs/7');
  shown.http.expectOne('/api/jobs/7').flush({ ...job, ...said });
  await shown.settled();
  await shown.settled();
  return shown;
}

describe('a job', () => {
  it('lists each fault with its file, line and column, in the reader’s language', async () => {
    const { page, http, settled, speak } = await show({});
    http.expectOne('/api/jobs/7/faults?page=1&severity=fault').flush({ total: 1, page: 1, pageSize: 25, rows: [fault] });
    await settled();
    await speak('cy');
    expect([...page.querySelectorAll('tbody tr > *')].map(wordsOf)).toEqual(['children.csv', '12', 'date_of_birth', 'C-1', 'Nid dyddiad']);
    expect(wordsOf(page.querySelector('ael-state-tag'))).toBe('Gwrthodwyd, dim wedi’i gadw');
  });

  it('shows its steps while it runs, and asks the server to stop it', async () => {
    const { page, http, settled } = await show({ state: 'running', result: null });
    expect(page.querySelector('progress')?.value).toBe(1);
    page.querySelector<HTMLElement>('.job button')?.click();
    await settled();
    expect(http.expectOne('/api/jobs/7/cancel').request.method).toBe('POST');
    expect(wordsOf(page.querySelector('.job [role=status]'))).toBe('Stopping…');
  });

  it('shows the warnings of a job that went well', async () => {
    const { page, http, settled } = await show({ state: 'done', result: { ok: true, rows: 5, changes: [], clocks: null, faultCount: 0, warningCount: 2, faults: [], warnings: [] } });
    http.expectOne('/api/jobs/7/faults?page=1&severity=warning').flush({ total: 2, page: 1, pageSize: 25, rows: [fault, fault] });
    await settled();
    expect(wordsOf(page.querySelector('#found'))).toBe('2 warnings');
    expect(wordsOf(page.querySelector('.banner'))).toContain('Rows read: 5');
  });

  it('says what became of the clocks, and of no records where none came in', async () => {
    const { page } = await show({
      kind: 'derive-clocks', state: 'done',
      result: { ok: true, rows: 0, changes: [], clocks: { children: 3, occurrences: 1200, moved: 2 }, faultCount: 0, warningCount: 0, faults: [], warnings: [] },
    });
    expect(wordsOf(page.querySelector('.banner'))).toBe('The clocks are worked out. Clocks: 1,200. Deadlines that came, went or moved: 2.');
  });
});
