import type { EntityManager } from 'typeorm';
import { dayFromIso } from '../../domain/calendar/day.js';
import { lawInForce, type LawGiven } from '../../domain/duties/law-in-force.js';
import type { Law } from '../../domain/duties/law.js';
import { NO_DAY } from '../../domain/facts/columns.js';

/** What one authority's clocks are reckoned with, as a transaction for it sees it. */
export async function lawOfAuthority(manager: EntityManager, authorityId: number): Promise<Law> {
  return lawInForce(await lawGivenTo(manager, authorityId));
}

async function lawGivenTo(manager: EntityManager, authorityId: number): Promise<LawGiven> {
  // An authority's own row of a day stands in place of the shipped one.
  const holidays: { held_on: string }[] = await manager.query(
    `select distinct on (held_on) held_on from reference.bank_holidays
     where owner_authority_id is null or owner_authority_id = $1 order by held_on, owner_authority_id nulls last`,
    [authorityId],
  );
  return { bankHolidays: holidays.map(({ held_on }) => ({ heldOn: dayFromIso(held_on), proclaimedOn: NO_DAY })), terms: [], set: [] };
}
