import type { EntityManager } from 'typeorm';
import { keptWords } from '../../access/withheld-places.js';
import type { ExtractField } from './extract-schema.js';
import type { RecordTable } from './record-tables.js';

/** Rows that tell who is kept out of what: not for anybody else. */
const leftOut: Readonly<Record<string, string>> = {
  'plan-copies': 'r.withheld_reason is null',
  'contact-arrangements': 'not coalesce(r.notices_withheld, false)',
  relationships: 'not coalesce(r.restricted, false)',
};
/** Where a protected child lives by a code others use as well: such a cell is empty. */
const places = new Set(['area_authority', 'carer_id', 'setting_id', 'home_postcode', 'postcode']);
const ofPeople = new Set(['address', 'phone']);

/**
 * Prepares a transaction to write an extract for somebody else: children whose address is protected and, for each, what tells
 * where they live. Both are gone with the transaction.
 */
export async function prepareSharing(manager: EntityManager): Promise<void> {
  await manager.query(`
    create temporary table sharing_protected on commit drop as
      select distinct child_no from access.restrictions where kind = 'protected-address' and ended_at is null;
    create temporary table sharing_words on commit drop as
      select p.child_no, w.words from sharing_protected p cross join lateral (${keptWords('p.child_no')}) w where length(trim(w.words)) > 2;
    create or replace function pg_temp.for_sharing(child integer, said text) returns text language plpgsql stable as $$
    declare
      kept text;
    begin
      for kept in select words from pg_temp.sharing_words where child_no = child order by length(words) desc loop
        said := replace(said, kept, 'Protected');
      end loop;
      return said;
    end $$`);
}

export function isShared({ file }: RecordTable): string {
  return leftOut[file.name] ?? 'true';
}

/** SQL of one cell as somebody else may have it. */
export function sharedCell({ table, columns }: RecordTable, { name, type }: ExtractField, cell: string): string {
  if (table === 'people' && ofPeople.has(name)) {
    return `case when r.address_protected or exists (select from record.relationships s where s.authority_id = r.authority_id and s.person_no = r.person_no
      and (s.restricted or s.child_no in (select child_no from pg_temp.sharing_protected))) then null else ${cell} end`;
  }
  const isOfChild = table === 'children' || columns.some((column) => column.name === 'child_no');
  if (!isOfChild || type !== 'string' || name === 'child_id') return cell;
  const kept = places.has(name) ? 'null' : `pg_temp.for_sharing(r.child_no, (${cell})::text)`;
  return `case when r.child_no in (select child_no from pg_temp.sharing_protected) then ${kept} else (${cell})::text end`;
}
