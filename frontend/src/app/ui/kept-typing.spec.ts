import { TestBed } from '@angular/core/testing';
import { KeptTyping } from './kept-typing';

describe('what is being typed', () => {
  beforeEach(() => sessionStorage.clear());

  it('is kept for its place until it is emptied', () => {
    const typing = TestBed.inject(KeptTyping);
    typing.keep('a', 'half a sentence');
    expect([typing.kept('a'), typing.kept('b')]).toEqual(['half a sentence', '']);
    typing.keep('a', '');
    expect([typing.kept('a'), sessionStorage.length]).toEqual(['', 0]);
  });

  it('is forgotten altogether at sign-out, and nothing else is', () => {
    const typing = TestBed.inject(KeptTyping);
    sessionStorage.setItem('another', 'stays');
    typing.keep('a', 'one');
    typing.keep('b', 'two');
    typing.forgetAll();
    expect(Object.keys(sessionStorage)).toEqual(['another']);
  });
});
