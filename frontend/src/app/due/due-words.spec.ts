import { isDueToday } from './clock-looks';
import { sayDue, sentenceKey } from './due-words';

const open = { dueOn: '2026-11-19', dueAt: null, metOn: null, lapsedOn: null };
const undated = { ...open, dueOn: null };

describe('the sentence that says how a clock stands', () => {
  it.each<[Parameters<typeof sentenceKey>[0], string, string]>([
    [{ ...open, state: 'not-yet-due' }, 'due.sentences.by', 'its day is to come'],
    [{ ...open, state: 'due-soon' }, 'due.sentences.by', 'its day is near'],
    [{ ...open, state: 'overdue' }, 'due.sentences.was', 'its day is past'],
    [{ ...open, metOn: '2026-11-20', state: 'met-late' }, 'due.sentences.met', 'both days are known'],
    [{ ...undated, metOn: '2026-11-20', state: 'met' }, 'due.sentences.metUndated', 'nothing says when it was due'],
    [{ ...open, lapsedOn: '2026-11-01', state: 'lapsed' }, 'due.sentences.lapsed', 'the duty stopped'],
    [{ ...open, state: 'unknown' }, 'due.sentences.unknown', 'its day is past and a fact is missing'],
    [{ ...undated, state: 'unknown' }, 'due.sentences.undated', 'its day cannot be worked out'],
    [{ ...undated, dueAt: '2026-11-19T16:30:00+00:00', state: 'overdue' }, 'due.sentences.was', 'an hour is a day with a time'],
  ])('of %j is %s, because %s', (clock, key) => {
    expect(sentenceKey(clock)).toBe(key);
  });

  it('says today only of what is still open and due on this day', () => {
    expect(isDueToday({ state: 'due-soon', daysLeft: 0 })).toBe(true);
    expect(isDueToday({ state: 'due-soon', daysLeft: 1 })).toBe(false);
    expect(isDueToday({ state: 'met', daysLeft: null })).toBe(false);
  });

  it.each<[Parameters<typeof sayDue>[0], string, boolean, string]>([
    [{ dueOn: '2026-11-19', dueAt: null }, '19 November 2026', false, 'a day is in time to its end'],
    [{ dueOn: '2026-11-19', dueAt: '2026-11-19T16:30:00+00:00' }, '19 November 2026, 4:30pm', false, 'hours count'],
    [{ dueOn: '2026-07-19', dueAt: '2026-07-19T00:30:00+01:00' }, '19 July 2026, 12:30am', false, 'half an hour of the day is left'],
    [{ dueOn: '2017-10-04', dueAt: '2017-10-04T00:00:00+01:00' }, '3 October 2017', true, 'cover that runs out as a day begins lasts through the day before'],
    [{ dueOn: null, dueAt: null }, '', false, 'no day can be worked out'],
  ])('says the last of it: %j is “%s”, an end: %p, because %s', (clock, due, isEnd) => {
    expect(sayDue(clock, 'en')).toEqual({ due, isEnd });
  });
});
