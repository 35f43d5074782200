import { sameChild, type AsAt } from './as-at.js';
import { extra, grouped, met } from './columns.js';

/** `of_leavers`: young people with a care leaver's record, by the latest of each. */
export function leaverCells(at: AsAt): string {
  const from16To24 = `${at.aged(16)} and not ${at.aged(25)}`;
  const away = `not is_looked_after and ${from16To24}`;
  const owed = "not is_looked_after and category in ('2', '3', '4')";
  const sixteen = `not is_looked_after and category = '2' and ${at.aged(16)} and not ${at.aged(18)}`;
  return `
leavers as (
  select distinct on (l.authority_id, l.child_no) l.authority_id, l.child_no, l.category, l.accommodation, l.area_authority, l.activity, l.sponsored_scheme
  from care_leavers l where ${at.own('l')} and l.recorded_on <= ${at.day}
  order by l.authority_id, l.child_no, l.recorded_on desc
),
of_leavers as (
  select authority_id,
  ${grouped('care-leavers', 'category', ['1', '2', '3', '4', '5', '6'], away)},
  ${grouped('care-leavers-16-17-accommodation', 'accommodation', ['FAMILY', 'SUPPORTED', 'INDEPENDENT', 'WIR', 'OTHER'], sixteen)},
  ${extra('care-leavers-16-17-accommodation', 'inArea', `count(*) filter (where ${sixteen} and area_authority = gss_code)`)},
  ${met('when-im-ready', "accommodation = 'WIR'", 'accommodation is null', `not is_looked_after and ${at.aged(18)} and not ${at.aged(25)}`)},
  ${met('neet', "activity like 'neet%'", 'activity is null', from16To24)},
  ${met('sponsored-schemes', 'sponsored_scheme is not null', 'false', away)},
  ${met('pathway-plan', 'has_pathway_plan', 'false', owed)},
  ${met('personal-adviser', 'has_adviser', 'false', owed)}
  from (
    select l.*, a.gss_code, c.date_of_birth as born, k.child_no is not null as is_looked_after, w.child_no is not null as has_pathway_plan, pa.child_no is not null as has_adviser
    from leavers l
    join authorities a on a.authority_id = l.authority_id
    join children c on ${sameChild('c', 'l')}
    left join looked_after k on ${sameChild('k', 'l')}
    left join (select distinct authority_id, child_no from pathway_assessments_and_plans w where ${at.own('w')} and kind = 'plan' and completed_on <= ${at.day}) w on ${sameChild('w', 'l')}
    left join allocations pa on ${sameChild('pa', 'l')} and pa.role = 'personal-adviser' and ${at.covers('pa')}
  ) leavers group by authority_id
)`;
}
