import { extractFile, type ExtractField } from './extract-schema.js';
import { isShared, sharedCell } from './for-sharing.js';
import type { RecordTable } from './record-tables.js';
import { quoted } from './stage-table.js';

/**
 * SQL that reads a record table back as its file: identifiers for numbers, `true` and `false`, instants in UTC. Rows are
 * ordered by child, then by day and the order within it, then by the rest of the key.
 *
 * @param isForSharing without what may not go to somebody else; `prepareSharing` comes first
 */
export function selectRows(recordTable: RecordTable, { isForSharing = false } = {}): string {
  const { table, file, columns, dayOrderOn } = recordTable;
  const joins: string[] = [];
  const source = new Map<string, string>();
  for (const { name } of file.fields) {
    const column = columns.findLast(({ from }) => from === name);
    source.set(name, `r.${quoted(name)}`);
    if (!column?.numbers || column.numbers === file.name) continue;
    const identifier = extractFile(column.numbers).key[0] ?? '';
    const there = `of_${name}`;
    joins.push(
      `left join record.${column.numbers.replaceAll('-', '_')} ${there} on (${there}.authority_id, ${there}.${identifier.replace(/_id$/, '_no')}) = (r.authority_id, r.${column.name})`,
    );
    source.set(name, `${there}.${identifier}`);
  }
  const key = source.has('child_id') && !file.key.includes('child_id') ? ['child_id', ...file.key] : file.key;
  const order = key.map((name) => (file.fields.some((field) => field.name === name && field.type === 'string') ? `${source.get(name)} collate "C"` : source.get(name)));
  if (dayOrderOn) order.splice(1, 0, `r.${dayOrderOn}`, 'r.day_order');
  const cells = file.fields.map((field) => {
    const cell = written(field, source.get(field.name) ?? '');
    return `${isForSharing ? sharedCell(recordTable, field, cell) : cell} as ${quoted(field.name)}`;
  });
  const shown = isForSharing ? `and ${isShared(recordTable)}` : '';
  return `select ${cells.join(', ')} from record.${table} r ${joins.join(' ')} where r.authority_id = record.current_authority() ${shown} order by ${order.join(', ')}`;
}

function written({ type }: ExtractField, source: string): string {
  if (type === 'boolean') return `${source}::text`;
  if (type !== 'datetime') return source;
  // Fractions of a second are rare: written only where there are any.
  return `regexp_replace(to_char(${source} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\\.0+$', '') || 'Z'`;
}
