import { showPart, wordsOf } from '../../testing/show';
import type { RecordedVisitView } from '../api/models';
import { ChangeVisitDate } from './change-visit-date';

const visit: RecordedVisitView = { visitNo: 3, visitedOn: '2026-10-08', statutory: true, seen: true, seenAlone: true, notAloneReason: null, visitor: null, writeUpDueOn: null, version: 1, canEdit: true };

async function typing(text: string) {
  const shown = await showPart(ChangeVisitDate, { publicId: 'osian', visit });
  await shown.settled();
  const input = shown.page.querySelector<HTMLInputElement>('#visited-on');
  if (!input) throw new Error('no field for the date');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  shown.page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await shown.settled();
  return shown;
}

const request = () => ({ method: 'PATCH', url: '/api/children/osian/visits/3' });

describe('putting the date of a visit right', () => {
  it.each([
    ['', 'Enter the date of the visit', 'nothing is typed'],
    ['31 2 2026', 'Date of the visit must be a real date', 'there is no such day'],
    ['1 1 2199', 'Date of the visit must be today or in the past', 'it has not been yet'],
  ])('from “%s” is refused with “%s”, because %s', async (typed, fault) => {
    const { page, http } = await typing(typed);
    expect(wordsOf(page.querySelector('#visited-on-fault'))).toBe(fault);
    http.expectNone(({ method }) => method === 'PATCH');
  });

  it('sends the version that was read', async () => {
    const { http } = await typing('10 Hydref 2026');
    expect(http.expectOne(request()).request.body).toEqual({ visitedOn: '2026-10-10', version: 1 });
  });

  it('shows both dates when somebody else changed it, and sends one’s own again over the version stored now', async () => {
    const { page, http, settled, fixture } = await typing('10 Hydref 2026');
    http.expectOne(request()).flush({ type: '/problems/conflict', status: 409, title: { en: 'Changed', cy: 'Newidiwyd' } }, { status: 409, statusText: 'Conflict' });
    await settled();
    fixture.componentRef.setInput('visit', { ...visit, visitedOn: '2026-10-09', version: 2 });
    await settled();
    expect([...page.querySelectorAll('dd')].map(wordsOf)).toEqual(['10 October 2026', '9 October 2026']);
    [...page.querySelectorAll('button')].find((button) => wordsOf(button) === 'Save 10 October 2026')?.click();
    await settled();
    expect(http.expectOne(request()).request.body).toEqual({ visitedOn: '2026-10-10', version: 2 });
  });
});
