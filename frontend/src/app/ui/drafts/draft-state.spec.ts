import { signal } from '@angular/core';
import { showPart, wordsOf } from '../../../testing/show';
import type { DraftState } from './draft-standing';
import { DraftStateLine } from './draft-state';

describe('how a draft stands', () => {
  it('is said in one line, in both languages, and what was brought back beside it', async () => {
    const state = signal<DraftState>('none');
    const draft = { state, savedAt: signal('2026-11-23T17:06:00Z'), broughtBack: signal('2026-11-20T09:30:00Z'), elsewhere: signal(null), wasGivenUp: signal(false) };
    const { page, settled, speak } = await showPart(DraftStateLine, { draft });
    const line = () => wordsOf(page.querySelector('[role=status]'));
    expect([line(), wordsOf(page.querySelector('.note'))]).toEqual(['', 'This is your draft from 20 November 2026, 9:30am. Start a new one']);
    state.set('saved');
    await settled();
    expect(line()).toBe('Saved at 5:06pm');
    await speak('cy');
    expect(line()).toBe('Cadwyd am 5:06pm');
    state.set('device-only');
    await settled();
    expect(line()).toContain('ar y ddyfais hon');
  });
});
