/** The texts of a version by what they are of, so that two versions can be laid side by side. */
export type PlanTexts = ReadonlyMap<string, string>;

/** How many of a version's texts are word for word those of the version before: spaces, quotes and capitals aside. */
export function carriedOver(now: PlanTexts, before: PlanTexts): { carriedOver: number; texts: number } {
  const told = [...now].filter(([, text]) => bare(text) !== '');
  return { texts: told.length, carriedOver: told.filter(([of, text]) => bare(before.get(of) ?? '') === bare(text)).length };
}

/** How an action stands on a day: `soon` is within 14 days. ISO dates. */
export function actionState({ dueOn, doneOn }: { dueOn: string | null; doneOn: string | null }, today: string): 'done' | 'late' | 'soon' | 'on-track' | 'no-date' {
  if (doneOn !== null) return 'done';
  if (dueOn === null) return 'no-date';
  if (dueOn < today) return 'late';
  return Date.parse(dueOn) - Date.parse(today) <= 14 * 86_400_000 ? 'soon' : 'on-track';
}

export interface Moved {
  what: 'placement' | 'legal-status' | 'school';
  on: string;
}

/** What changed in a child's life after the assessment a plan rests on. A change of the day itself was known to it. */
export function movedSince(assessedOn: string, changes: readonly Moved[]): Moved[] {
  return changes.filter(({ on }) => on > assessedOn).sort((one, other) => (one.on < other.on ? 1 : -1));
}

function bare(text: string): string {
  return text.toLocaleLowerCase('en-GB').replace(/[“”"‘’']/g, '’').replace(/\s+/g, ' ').trim();
}
