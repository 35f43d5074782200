import type { EntityManager } from 'typeorm';
import { neighboursOf } from '../../domain/facts/areas.js';

export interface Borders {
  gssCode: string;
  neighbours: Set<string>;
}

/** An authority's code and the areas it borders; an invented authority has the neighbours of the county it stands in for. */
export async function bordersOf(manager: EntityManager, authorityId: number): Promise<Borders> {
  const [authority]: { gss_code: string; placed: string }[] = await manager.query(
    'select gss_code, coalesce(stands_in_for, gss_code) as placed from reference.authorities where authority_id = $1',
    [authorityId],
  );
  if (!authority) throw new RangeError(`No authority ${authorityId}`);
  const pairs: { gss_code: string; neighbour_gss_code: string }[] = await manager.query(
    'select gss_code, neighbour_gss_code from reference.adjacency where $1 in (gss_code, neighbour_gss_code)',
    [authority.placed],
  );
  const neighbours = neighboursOf(authority.placed, pairs.map((pair) => [pair.gss_code, pair.neighbour_gss_code] as const));
  return { gssCode: authority.gss_code, neighbours };
}
