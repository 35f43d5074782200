import { sameChild, type AsAt } from './as-at.js';
import { counted, grouped, met } from './columns.js';

const among = (column: string, ...codes: string[]) => `${column} in (${codes.map((code) => `'${code}'`).join(', ')})`;
const type = (...codes: string[]) => among('placement_type', ...codes);
const setting = `case when placement_type is null then null when placement_type like 'F%' then 'foster' when placement_type = 'P1' then 'parents'
  when ${type('H3', 'H4')} then 'childrens-home' when ${type('H1', 'H2', 'H21', 'H22')} then 'secure' when placement_type = 'S1' then 'residential-school'
  when ${type('H5', 'R1', 'R2', 'R3')} then 'other-residential' when ${type('P2', 'P3')} then 'independent-living' when placement_type like 'A%' then 'adoption'
  when ${type('R4', 'R5')} then 'custody' when placement_type like 'M%' then 'absent' else 'other' end`;
const status = `case legal_status when 'V2' then 'section-76' when 'J1' then 'remand' when 'E1' then 'placement-order'
  when 'C2' then case when placement_type = 'P1' then 'full-care-order-with-parents' else 'full-care-order-not-with-parents' end
  when 'C1' then case when placement_type = 'P1' then 'interim-care-order-with-parents' else 'interim-care-order-not-with-parents' end
  else case when legal_status is not null then 'other' end end`;
const band = `case when ${among('ethnicity', 'WHTE', 'A1', 'A2', 'A3')} then 'White' when ${among('ethnicity', 'MIXD', 'B1', 'B2', 'B3', 'B4')} then 'Mixed'
  when ${among('ethnicity', 'ASAB', 'C1', 'C2', 'C3', 'C4', 'E1')} then 'Asian' when ${among('ethnicity', 'BBAC', 'D1', 'D2', 'D3')} then 'Black'
  when ${among('ethnicity', 'OOTH', 'E2')} then 'Other' end`;
const number = (column: string, most: number) => `case when ${column} >= ${most} then '${most}-or-more' else cast(${column} as varchar) end`;

/** `of_looked_after`: every figure whose subjects are the children looked after, in one pass. */
export function lookedAfterCells(at: AsAt): string {
  const age = `case when not ${at.aged(1)} then 'under-1' when not ${at.aged(5)} then '1-4' when not ${at.aged(10)} then '5-9'
  when not ${at.aged(16)} then '10-15' when not ${at.aged(18)} then '16-17' else '18-and-over' end`;
  const noPlacement = 'placement_type is null';
  const homes = '(' + type('S1', 'R1', 'R2', 'R3') + " or placement_type like 'H%')";
  return `
of_looked_after as (
  select authority_id,
  ${counted('looked-after', 'counted')}, count(*) as "rate-per-10000/counted", count(*) as "workers-per-child/counted",
  ${grouped('by-sex', 'sex', ['male', 'female'])},
  ${grouped('by-age', 'age_band', ['under-1', '1-4', '5-9', '10-15', '16-17', '18-and-over'])},
  ${grouped('by-ethnic-group', 'band', ['White', 'Mixed', 'Asian', 'Black', 'Other'])},
  ${grouped('by-legal-status', 'status', ['section-76', 'full-care-order-not-with-parents', 'full-care-order-with-parents', 'interim-care-order-not-with-parents', 'interim-care-order-with-parents', 'remand', 'placement-order', 'other'])},
  ${met('care-order', among('legal_status', 'C1', 'C2'), 'legal_status is null')},
  ${met('with-parents', "placement_type = 'P1'", noPlacement)},
  ${met('with-connected-carers', type('F1', 'F4'), noPlacement)},
  ${grouped('placement-area', 'area', ['inside', 'neighbouring-welsh-authority', 'other-welsh-authority', 'outside-wales'])},
  ${met('in-foster-care', "placement_type like 'F%'", noPlacement)},
  ${met('independent-provider', `${type('F3', 'F6')} or (${homes} and provider = 'independent')`, `${noPlacement} or (${homes} and provider is null)`)},
  ${grouped('by-setting', 'setting', ['foster', 'parents', 'childrens-home', 'secure', 'residential-school', 'other-residential', 'independent-living', 'adoption', 'custody', 'absent', 'other'])},
  ${met('secure-under-13', `not ${at.aged(13)}`, 'false', "setting = 'secure'")},
  ${grouped('placements-in-year', 'placements', ['1', '2', '3-or-more'])},
  ${met('allocated-social-worker', 'is_allocated')},
  ${grouped('social-worker-changes', 'changes', ['0', '1', '2', '3-or-more'], 'is_steady')},
  ${grouped('permanence-option', 'permanence_option', ['RETURN', 'FAMILY', 'SGO', 'ADOPT', 'LTF', 'PARENT_CO', 'INDEP', 'NONE'])},
  ${met('plan-with-timely-health', `has_health_plan and assessed_on >= case when ${at.aged(5)} then ${at.monthsBefore(12)} else ${at.monthsBefore(6)} end`, 'has_health_plan is null', 'has_plan')},
  ${met('plan-with-pep', 'has_personal_education_plan', 'has_personal_education_plan is null', 'has_plan and not is_exempt')},
  ${met('iro-continuity', 'chaired_by = chaired_before', 'chaired_by is null or chaired_before is null', 'has_two_reviews')},
  ${met('permanence-by-second-review', 'second_clear = 1', 'second_clear is null', 'has_two_reviews')}
  from (
    select l.*, ${age} as age_band, ${band} as band, ${status} as status, ${setting} as setting,
      ${number('m.placements', 3)} as placements, coalesce(w.on_day, 0) > 0 as is_allocated, s.child_no is not null as is_steady,
      ${number('w.changes', 3)} as changes, p.child_no is not null as has_plan, p.has_health_plan, p.has_personal_education_plan, p.permanence_option,
      h.assessed_on, coalesce(e.is_exempt, false) as is_exempt, r.child_no is not null as has_two_reviews, r.chaired_by, r.chaired_before, r.second_clear
    from looked_after l
    left join current_plans p on ${sameChild('p', 'l')}
    left join health h on ${sameChild('h', 'l')}
    left join education e on ${sameChild('e', 'l')}
    left join placed m on ${sameChild('m', 'l')}
    left join steady s on ${sameChild('s', 'l')}
    left join workers w on ${sameChild('w', 'l')}
    left join second_reviews r on ${sameChild('r', 'l')}
  ) looked_after group by authority_id
)`;
}
