import type { EntityManager } from 'typeorm';
import type { Origin } from './origins.js';
import type { ReturnFile } from './return-row.js';

/**
 * Brings the origins of the files a return has into line with it: what is no longer said leaves for history, what is said
 * otherwise is rewritten, what is the same is not touched. Origins of files left out stay. To be called in the transaction
 * of one authority, after its children are stored.
 */
export async function storeOrigins(manager: EntityManager, origins: readonly Origin[], files: readonly ReturnFile[]): Promise<void> {
  const column = (pick: (origin: Origin) => string | null) => origins.map(pick);
  await manager.query(
    `create temporary table told_origins on commit drop as
     select c.authority_id, c.child_no, t.file, t.field, t.held_on, t.original_code, t.mapped_code, t.note
     from unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::text[], $6::text[], $7::text[])
       as t (child_id, file, field, held_on, original_code, mapped_code, note)
     join record.children c on c.authority_id = record.current_authority() and c.child_id = t.child_id`,
    [
      column(({ child }) => child), column(({ file }) => file), column(({ field }) => field), column(({ heldOn }) => heldOn),
      column(({ original }) => original), column(({ mapped }) => mapped), column(({ note }) => note),
    ],
  );
  await manager.query(
    `delete from record.ssda903_origins o where authority_id = record.current_authority() and file = any($1)
       and not exists (select from told_origins t
         where (t.child_no, t.file, t.held_on, t.field) = (o.child_no, o.file, o.held_on, o.field))`,
    [files],
  );
  // What is the same is not even tried: a row that is tried takes a position.
  await manager.query(
    `insert into record.ssda903_origins (authority_id, child_no, file, field, held_on, original_code, mapped_code, note)
     select * from told_origins t where not exists (select from record.ssda903_origins same
       where (same.authority_id, same.child_no, same.file, same.held_on, same.field) = (t.authority_id, t.child_no, t.file, t.held_on, t.field)
         and (same.original_code, same.mapped_code, same.note) is not distinct from (t.original_code, t.mapped_code, t.note))
     on conflict on constraint ssda903_origins_key do update
       set original_code = excluded.original_code, mapped_code = excluded.mapped_code, note = excluded.note`,
  );
}
