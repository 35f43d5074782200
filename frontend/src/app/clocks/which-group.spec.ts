import type { WorkCountsView, WorkGroup } from '../api/models';
import { firstToShow, groupNamed } from './which-group';

const nothing = { overdue: 0, today: 0, week: 0, waiting: 0, notKnown: 0 };

describe('the group of work shown where none is asked for and nothing is late', () => {
  it.each<[WorkCountsView, WorkGroup | undefined, string]>([
    [{ ...nothing, today: 1, week: 3, waiting: 2 }, 'today', 'what is due today comes first'],
    [{ ...nothing, week: 3, waiting: 2 }, 'week', 'then the week'],
    [{ ...nothing, waiting: 2, notKnown: 1 }, 'not-known', 'one’s own gaps come before the work of others'],
    [{ ...nothing, waiting: 2 }, 'waiting', 'only others are left'],
    [nothing, undefined, 'there is nothing at all'],
  ])('%j is %s, because %s', (counts, group) => {
    expect(firstToShow(counts)).toBe(group);
  });

  it('is read from the address only where it names one', () => {
    expect(['week', 'not-known', 'everything', undefined].map(groupNamed)).toEqual(['week', 'not-known', undefined, undefined]);
  });
});
