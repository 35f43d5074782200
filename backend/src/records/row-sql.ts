import { type CellType, extractFile } from '../exchange/extract/extract-schema.js';
import type { FieldColumn, KeyPart, KindTable } from './kind-table.js';

/** A kind’s rows as SQL reads them: `key` and `values` are arrays of text in the order of the kind’s, `names` says who a row refers to. */
export function rowSelect({ table: { table }, fields, key }: KindTable, schema: 'record' | 'history'): string {
  const joins = new Map<string, string>();
  const identifier = ({ refersTo, column }: FieldColumn | KeyPart) => {
    if (refersTo === null) return null;
    const [there, other] = [`of_${column}`, refersTo.replaceAll('-', '_')];
    const id = idOf(refersTo);
    const from = (stands: string, gone: string) =>
      `select t.${id}, ${named.has(refersTo) ? 't.name' : 'null as name'}, ${gone} as gone from ${stands}.${other} t where (t.authority_id, t.${noOf(refersTo)}) = (r.authority_id, r."${column}")`;
    // What a past row named may be out of the record since, and is named all the same.
    const past = schema === 'history' ? `union all ${from('history', 't.superseded_seq')} order by gone desc nulls first limit 1` : '';
    joins.set(there, `left join lateral (${from('record', 'null::bigint')} ${past}) ${there} on true`);
    return `${there}.${id}`;
  };
  const keys = key.map((part) => identifier(part) ?? keyText(part));
  const values = fields.map((field) => identifier(field) ?? valueText(field));
  const names = fields.map(({ refersTo, column }) => (refersTo !== null && named.has(refersTo) ? `of_${column}.name` : 'null::text'));
  const past = schema === 'history' ? 'r.superseded_seq::float8 as "supersededSeq", r.superseded_by as "supersededBy",' : '';
  return `select array[${keys.join(', ')}]::text[] as key, array[${values.join(', ')}]::text[] as values, array[${names.join(', ')}]::text[] as names, ${past}
    r.version, r.recorded_seq::float8 as "recordedSeq", r.recorded_by as "recordedBy", r.imported_seq::float8 as "importedSeq"
    from ${schema}.${table} r ${[...joins.values()].join(' ')}`;
}

/** Kinds whose rows go by a name. */
const named: ReadonlySet<string> = new Set(['staff', 'carers', 'settings', 'people']);

function keyText({ column, type }: KeyPart): string {
  return type === 'datetime' ? `regexp_replace(to_char(r."${column}" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\\.0+$', '') || 'Z'` : `r."${column}"::text`;
}

function valueText({ column, type }: FieldColumn): string {
  if (type === 'number') return `trim_scale(r."${column}")::text`;
  return type === 'datetime' ? `to_char(r."${column}" at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI')` : `r."${column}"::text`;
}

/** A condition that a row is a child’s: it names the child, or another row names both. */
export function isOfChildNo({ through }: KindTable, child: string): string {
  return through === null
    ? `r.child_no = ${child}::integer`
    : `exists (select from record.${through.table} t where t.authority_id = r.authority_id and t.${through.column} = r.${through.column} and t.child_no = ${child}::integer)`;
}

/** The same of a row as it was: what names both may be out of the record by now. */
export function wasOfChildNo(table: KindTable, child: string): string {
  const { through } = table;
  return through === null
    ? isOfChildNo(table, child)
    : `(${isOfChildNo(table, child)} or exists (select from history.${through.table} t where t.authority_id = r.authority_id and t.${through.column} = r.${through.column} and t.child_no = ${child}::integer))`;
}

/** A condition that finds a row by its key; the parts are parameters from `first` on. */
export function isRow(table: KindTable, first: number, child: string): string {
  const { key, isOfChild } = table;
  const parts = key.map(({ column, type, refersTo }, at) =>
    refersTo === null ? `r."${column}" = $${first + at}::text::${sqlTypes[type]}` : `r."${column}" = ${numberOf(refersTo, `$${first + at}::text`)}`,
  );
  return [`r.authority_id = $1`, ...(isOfChild ? [isOfChildNo(table, child)] : []), ...parts].join(' and ');
}

/** What is stored of an answer given as text in a parameter. */
export function stored({ type, refersTo }: FieldColumn, at: number): string {
  const text = `nullif($${at}::text, '')`;
  if (refersTo !== null) return numberOf(refersTo, text);
  return type === 'datetime' ? `(${text}::timestamp at time zone 'Europe/London')` : `${text}::${sqlTypes[type]}`;
}

function numberOf(kind: string, text: string): string {
  return `(select n.${noOf(kind)} from record.${kind.replaceAll('-', '_')} n where n.authority_id = $1 and n.${idOf(kind)} = ${text})`;
}

const sqlTypes: Readonly<Record<CellType, string>> = { string: 'text', date: 'date', datetime: 'timestamptz', boolean: 'boolean', integer: 'integer', number: 'numeric' };

/** Column by which the extract names the rows of a kind, and the store’s number for it. */
const idOf = (kind: string) => extractFile(kind).key[0] ?? '';
const noOf = (kind: string) => idOf(kind).replace(/_id$/, '_no');
