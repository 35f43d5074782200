import type { EntityManager } from 'typeorm';
import { prepared } from '../../database/prepared.js';
import { neighboursOf } from '../../domain/facts/areas.js';

export interface Borders {
  gssCode: string;
  neighbours: Set<string>;
}

/** An authority's code and the areas it borders; an invented authority has the neighbours of the county it stands in for. */
export async function bordersOf(manager: EntityManager, authorityId: number): Promise<Borders> {
  const [authority] = await prepared<{ gss_code: string; placed: string; pairs: [string, string][] | null }>(
    manager,
    'borders of an authority',
    `select gss_code, placed,
      (select json_agg(json_build_array(p.gss_code, p.neighbour_gss_code)) from reference.adjacency p where placed in (p.gss_code, p.neighbour_gss_code)) as pairs
      from (select gss_code, coalesce(stands_in_for, gss_code) as placed from reference.authorities where authority_id = $1) a`,
    [authorityId],
  );
  if (!authority) throw new RangeError(`No authority ${authorityId}`);
  return { gssCode: authority.gss_code, neighbours: neighboursOf(authority.placed, authority.pairs ?? []) };
}
