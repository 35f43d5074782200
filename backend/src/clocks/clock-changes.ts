import { occurrenceColumns, occurrenceKey, type OccurrenceRow } from './occurrence-row.js';

/** One clock before and after; null where it was not there, or is not any more. */
export interface ClockChange {
  before: OccurrenceRow | null;
  after: OccurrenceRow | null;
}

/** What differs between the clocks stored and those the record gives now. */
export function clockChanges(stored: readonly OccurrenceRow[], derived: readonly OccurrenceRow[]): ClockChange[] {
  const before = new Map(stored.map((row) => [keyOf(row), row]));
  const changes: ClockChange[] = [];
  for (const after of derived) {
    const key = keyOf(after);
    const was = before.get(key);
    before.delete(key);
    if (!was || textOf(was) !== textOf(after)) changes.push({ before: was ?? null, after });
  }
  for (const gone of before.values()) changes.push({ before: gone, after: null });
  return changes;
}

function keyOf(row: OccurrenceRow): string {
  return occurrenceKey.map((column) => row[column]).join('\t');
}

function textOf(row: OccurrenceRow): string {
  return occurrenceColumns
    .map((column) => {
      if (column === 'evidence') return row.evidence.map(({ kind, no }) => `${kind}:${no}`).join(' ');
      if (column === 'due_at' || column === 'met_at') return instantOf(row[column]);
      return row[column];
    })
    .join('\t');
}

function instantOf(at: Date | string | null): number | null {
  return at === null ? null : new Date(at).getTime();
}
