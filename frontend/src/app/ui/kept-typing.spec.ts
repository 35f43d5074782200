import { TestBed } from '@angular/core/testing';
import { KeptTyping } from './kept-typing';

describe('what is being typed', () => {
  it('is kept for its place until it is emptied', () => {
    const typing = TestBed.inject(KeptTyping);
    typing.keep('a', 'half a sentence');
    expect([typing.kept('a'), typing.kept('b')]).toEqual(['half a sentence', '']);
    typing.keep('a', '');
    expect(typing.kept('a')).toBe('');
  });

  it('stands in no store of the browser, and is forgotten at sign-out', () => {
    const typing = TestBed.inject(KeptTyping);
    typing.keep('a', 'Cenhinen');
    expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }])).not.toContain('Cenhinen');
    typing.forgetAll();
    expect(typing.kept('a')).toBe('');
  });
});
