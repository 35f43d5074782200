import type { WorkCountsView, WorkGroup } from '../api/models';

const groups: readonly WorkGroup[] = ['overdue', 'today', 'week', 'waiting', 'not-known', 'visits'];

/** The group an address names; nothing where it names none that there is. */
export function groupNamed(named: string | undefined): WorkGroup | undefined {
  return groups.find((group) => group === named);
}

/** Where there is nothing late, the first group that has anything; what is done next stands before what others do. */
export function firstToShow({ today, week, waiting, notKnown }: WorkCountsView): WorkGroup | undefined {
  const inOrder: readonly [WorkGroup, number][] = [['today', today], ['week', week], ['not-known', notKnown], ['waiting', waiting]];
  return inOrder.find(([, count]) => count > 0)?.[0];
}
