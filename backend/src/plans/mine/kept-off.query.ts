import type { EntityManager } from 'typeorm';
import type { KeptOff } from '../../domain/plans/not-for-the-sheet.js';
import type { OfChild } from '../version-rows.query.js';

/**
 * What may not stand on a sheet a child takes home: protected addresses of people around the child, where the child lives while
 * that is protected, and people who may not be spoken of. Asked of the record itself, whoever is reading it.
 */
export function keptOffSheets(manager: EntityManager, { authorityId, childNo }: OfChild): Promise<KeptOff[]> {
  return manager.query(
    `select 'protected-address' as why, w.words from record.relationships r join record.people o on (o.authority_id, o.person_no) = (r.authority_id, r.person_no)
        cross join lateral (values (o.address), (o.phone)) w (words)
      where r.authority_id = $1 and r.child_no = $2 and o.address_protected and w.words ~ '\\S'
    union select 'withheld-person', o.name from record.relationships r join record.people o on (o.authority_id, o.person_no) = (r.authority_id, r.person_no)
      where r.authority_id = $1 and r.child_no = $2 and r.restricted
    union select 'protected-address', w.words from access.restrictions x
        cross join lateral (select p.postcode from record.placements p where p.authority_id = $1 and p.child_no = $2
          union select k.home_postcode from record.children k where k.authority_id = $1 and k.child_no = $2) w (words)
      where x.authority_id = $1 and x.child_no = $2 and x.kind = 'protected-address' and x.ended_at is null and w.words ~ '\\S'`,
    [authorityId, childNo],
  );
}
