import { sameChild, type AsAt } from './as-at.js';
import { counted, extra, grouped } from './columns.js';

/** Types regulation 12 speaks of. */
const regulation12 = `(pl.placement_type like 'F%' or pl.placement_type like 'H%' or pl.placement_type in ('S1', 'R1', 'R2', 'R3', 'P2', 'P3', 'Z1'))`;

/** `of_away`: placements out of the authority's area begun in the year, how the panel was asked and who was told. */
export function awayCells(at: AsAt): string {
  const reached = (column: string) => `coalesce(d.${column} <= ${at.day}, false)`;
  return `
of_away as (
  select authority_id,
  ${counted('placed-out-of-area-in-year', 'counted').replace('count(*)', 'count(distinct child_no)')},
  ${grouped('out-of-area-panel', 'panel', ['before', 'emergency-in-time', 'not-yet-due', 'not-met'])},
  ${extra('out-of-area-panel', 'approvedBefore', 'count(*) filter (where panel_approved and panel_met_on <= started_on)')},
  ${grouped('out-of-area-notifications', 'told', ['both-in-time', 'late', 'one-only', 'not-told', 'not-yet-due'])}
  from (
    select pl.authority_id, pl.child_no, pl.started_on, d.panel_approved, d.panel_met_on,
      case
        when d.child_no is null then null
        when d.referred_to_panel_on <= pl.started_on then 'before'
        when not (case when ${reached('referred_to_panel_on')} then d.referred_to_panel_on <= w.wd25 else ${at.day} <= w.wd25 end) then 'not-met'
        when not pl.emergency then 'not-met'
        when pl.emergency is null then null
        when ${reached('referred_to_panel_on')} then 'emergency-in-time' else 'not-yet-due'
      end as panel,
      case
        when d.child_no is null then null
        when ${reached('area_authority_notified_on')} and ${reached('health_board_notified_on')} then
          case when d.area_authority_notified_on <= w.wd5 and d.health_board_notified_on <= w.wd5 then 'both-in-time' else 'late' end
        when ${at.day} <= w.wd5 then 'not-yet-due'
        when ${reached('area_authority_notified_on')} or ${reached('health_board_notified_on')} then 'one-only' else 'not-told'
      end as told
    from placements pl
    join authorities a on a.authority_id = pl.authority_id and a.gss_code <> pl.area_authority
    join due w on w.day = pl.started_on
    left join out_of_area_decisions d on ${sameChild('d', 'pl')} and d.placement_no = pl.placement_no
    where ${at.own('pl')} and ${at.inYear('pl.started_on')} and ${regulation12}
  ) away group by authority_id
)`;
}
