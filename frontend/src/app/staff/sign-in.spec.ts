import { showPage, wordsOf } from '../../testing/show';
import { SignIn } from './sign-in';

async function begin() {
  const shown = await showPage(SignIn, 'sign-in', '/sign-in');
  shown.http.expectOne('/api/demo-accounts').flush([{ name: 'Dewi Owen', email: 'dewi@glanaber.example', role: 'performance-officer' }]);
  shown.http.expectOne('/api/sign-in/ways').flush({ provider: false, links: true });
  await shown.settled();
  const send = async () => {
    shown.page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await shown.settled();
  };
  return { ...shown, send };
}

describe('signing in', () => {
  it('speaks both languages until one is chosen', async () => {
    const { page, speak } = await begin();
    expect(wordsOf(page.querySelector('h1'))).toBe('Sign in / Mewngofnodi');
    expect(page.querySelector('h1 [lang=cy]')).not.toBeNull();
    await speak('cy');
    expect(wordsOf(page.querySelector('h1'))).toBe('Mewngofnodi');
  });

  it('asks for what is missing, above the heading and beside the field, and sends nothing', async () => {
    const { page, http, send, speak } = await begin();
    await speak('en');
    await send();
    expect([...page.querySelectorAll('.govuk-error-summary a')].map(wordsOf)).toEqual(['Enter your email address', 'Enter your password']);
    expect(wordsOf(page.querySelector('#password-fault'))).toBe('Enter your password');
    http.verify();
  });

  it('fills the form with the person chosen, and marks what it sends as ours', async () => {
    const { page, http, send, settled } = await begin();
    page.querySelector<HTMLElement>('.accounts button')?.click();
    await settled();
    await send();
    const { request } = http.expectOne('/api/sign-in');
    expect(request.body).toEqual({ email: 'dewi@glanaber.example', password: 'aelwyd-demo-2026' });
    expect(request.headers.get('x-aelwyd')).toBe('1');
  });

  it('says what the server says, in the reader’s language, and keeps what was typed', async () => {
    const { page, http, send, settled, speak } = await begin();
    await speak('cy');
    page.querySelector<HTMLElement>('.accounts button')?.click();
    await settled();
    await send();
    const title = { en: 'Wrong', cy: 'Nid yw’r cyfeiriad a’r cyfrinair yn cyd-fynd' };
    http.expectOne('/api/sign-in').flush({ type: '/problems/wrong-sign-in', status: 401, title }, { status: 401, statusText: 'Unauthorized' });
    await settled();
    expect(wordsOf(page.querySelector('.govuk-error-summary li'))).toBe(title.cy);
    expect(page.querySelector<HTMLInputElement>('#email')?.value).toBe('dewi@glanaber.example');
  });

  it('asks for the code once the password was right, and sends it with the rest', async () => {
    const { page, http, send, settled, speak } = await begin();
    await speak('en');
    page.querySelector<HTMLElement>('.accounts button')?.click();
    await settled();
    await send();
    const title = { en: 'Enter the code from your authenticator app', cy: 'Rhowch y cod o’ch ap dilysu' };
    http.expectOne('/api/sign-in').flush({ type: '/problems/code-needed', status: 401, title }, { status: 401, statusText: 'Unauthorized' });
    await settled();
    const code = page.querySelector<HTMLInputElement>('#code');
    expect(page.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#code');
    await send();
    http.verify();
    code!.value = '123 456';
    code!.dispatchEvent(new Event('input'));
    await settled();
    await send();
    expect(http.expectOne('/api/sign-in').request.body).toMatchObject({ code: '123 456' });
  });
});
