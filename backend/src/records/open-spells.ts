import { spellEnds } from '../domain/rules/spell-ends.js';
import type { ReadAround } from './around.js';
import { otherSpell } from './check-row.js';
import type { KindTable } from './kind-table.js';
import type { OpenSpellView } from './records-view.js';

/** Open spells a new one may end on the day it begins. */
export function openSpellsOf(table: KindTable, around: ReadAround): OpenSpellView[] {
  const [rule, ending] = [spellEnds[table.kind.name], table.kind.endsOpen];
  if (!rule?.apart || !ending) return [];
  const [among] = rule.apart.filter((column) => column !== 'child_id');
  return around.stored(table.kind.name).filter(({ values }) => values[rule.end] === '').map((row) => ({
    key: row.key, version: row.version, offer: ending.offer(otherSpell(table, row)), fields: [...ending.fields],
    offeredWhen: among ? { field: among, is: [row.values[among] ?? ''] } : null,
  }));
}
