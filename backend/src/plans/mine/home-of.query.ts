import type { EntityManager } from 'typeorm';
import type { AboutHomeFacts } from '../../domain/plans/about-home.js';
import type { OfChild } from '../version-rows.query.js';

type Told = Pick<AboutHomeFacts, 'home' | 'manager' | 'keyworker' | 'places' | 'whoLivesThere' | 'usualDay' | 'pets' | 'likes' | 'houseRules' | 'firstDays' | 'speaksWelsh'>;

/** The residential home a child lives in, or goes to next where the move is recorded. */
export interface ChildHome extends Told {
  settingNo: number;
  startedOn: string;
  toldLanguage: 'cy' | 'en' | null;
}

/** Null where the child lives with a household, or where nobody makes a home: in hospital or custody. */
export async function homeOf(manager: EntityManager, { authorityId, childNo }: OfChild, today: string): Promise<ChildHome | null> {
  const [row] = await manager.query(
    `select s.setting_no as "settingNo", s.name as home, p.started_on::text as "startedOn", s.told_language as "toldLanguage", s.manager, p.keyworker, s.places, s.who_lives_there as "whoLivesThere",
        s.usual_day as "usualDay", s.pets, s.likes, s.house_rules as "houseRules", s.first_days as "firstDays", s.works_in_welsh as "speaksWelsh"
      from (select * from record.placements where authority_id = $1 and child_no = $2 and (ended_on is null or ended_on > $3::date) order by started_on desc limit 1) p
        join record.settings s on (s.authority_id, s.setting_no) = (p.authority_id, p.setting_no)
      where p.carer_no is null and s.kind in ('childrens-home', 'residential-school', 'secure-unit', 'supported-accommodation')`,
    [authorityId, childNo, today],
  );
  return row ?? null;
}
