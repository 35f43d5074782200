import { showPart, wordsOf } from '../../testing/show';
import { LateReasonForm } from './late-reason-form';

async function form(reason: string, expected = '') {
  const shown = await showPart(LateReasonForm, { publicId: 'osian', key: 'visit' });
  await shown.settled();
  const fill = (id: string, text: string) => {
    const field = shown.page.querySelector<HTMLInputElement | HTMLTextAreaElement>(id);
    if (!field) throw new Error(`no field ${id}`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  fill('#reason', reason);
  fill('#expected', expected);
  const send = async () => {
    shown.page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await shown.settled();
  };
  return { ...shown, send, reason: () => shown.page.querySelector<HTMLTextAreaElement>('#reason')?.value };
}

describe('saying why it is late', () => {
  it('asks for the reason at its field, in the reader’s language', async () => {
    const { page, send, speak } = await form('  ');
    await send();
    expect(wordsOf(page.querySelector('#reason-fault'))).toBe('Say why it is late');
    await speak('cy');
    expect(wordsOf(page.querySelector('#reason-fault'))).toBe('Dywedwch pam mae’n hwyr');
  });

  it('keeps what is typed through a change of language, and is empty once it is sent', async () => {
    const first = await form('The school is closed.');
    await first.speak('cy');
    expect(first.reason()).toBe('The school is closed.');
    await first.send();
    first.http.expectOne('/api/children/osian/clocks/visit/late-reasons').flush({});
    await first.settled();
    expect(first.reason()).toBe('');
  });

  it('sends the day it is expected only when one is typed', async () => {
    const { http, send } = await form('The school is closed.', '4 Rhagfyr 2026');
    await send();
    expect(http.expectOne(({ method }) => method === 'POST').request.body).toEqual({ reason: 'The school is closed.', expectedOn: '2026-12-04' });
  });

  it('keeps the words and says so when the server refuses', async () => {
    const { http, page, send, settled, reason } = await form('The school is closed.', '1 January 2020');
    await send();
    const past = { field: 'expectedOn', message: { en: 'The day must be ahead', cy: 'Rhaid i’r diwrnod fod o’n blaenau' } };
    http.expectOne(({ method }) => method === 'POST').flush({ type: '/problems/refused', status: 422, title: { en: 'Refused', cy: 'Gwrthodwyd' }, errors: [past] }, { status: 422, statusText: 'Refused' });
    await settled();
    expect([wordsOf(page.querySelector('#expected-fault')), reason()]).toEqual(['The day must be ahead', 'The school is closed.']);
  });
});
