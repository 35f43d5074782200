import type { EntityManager } from 'typeorm';
import type { OfChild } from '../version-rows.query.js';

/** The household a child lives with, or goes to next where the move is recorded. */
export interface Household {
  carerNo: number;
  name: string;
  startedOn: string;
  toldLanguage: 'cy' | 'en' | 'bilingual' | 'other' | null;
  whoLivesThere: string | null;
  pets: string | null;
  likes: string | null;
  houseRules: string | null;
  firstDays: string | null;
  speaksWelsh: boolean | null;
}

export async function householdOf(manager: EntityManager, { authorityId, childNo }: OfChild, today: string): Promise<Household | null> {
  const [row] = await manager.query(
    `select k.carer_no as "carerNo", k.name, p.started_on::text as "startedOn", k.told_language as "toldLanguage", k.who_lives_there as "whoLivesThere", k.pets, k.likes,
        k.house_rules as "houseRules", k.first_days as "firstDays", k.works_in_welsh as "speaksWelsh"
      from record.placements p join record.carers k on (k.authority_id, k.carer_no) = (p.authority_id, p.carer_no)
      where p.authority_id = $1 and p.child_no = $2 and (p.ended_on is null or p.ended_on > $3::date) order by p.started_on desc limit 1`,
    [authorityId, childNo, today],
  );
  return row ?? null;
}
