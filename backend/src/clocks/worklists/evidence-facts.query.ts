import type { EntityManager } from 'typeorm';
import { isoFromDay } from '../../domain/calendar/day.js';
import { caseEventKinds } from '../../domain/codes/case-event-kinds.js';
import type { Code } from '../../domain/codes/code.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import type { Evidence } from '../../domain/duties/occurrence.js';
import type { Bilingual } from '../../domain/indicators/figure.js';
import type { ClockFactView } from './child-clocks-view.js';

const titles: Readonly<Record<Evidence['kind'], Bilingual>> = {
  period: { en: 'Became looked after', cy: 'Daeth i dderbyn gofal' },
  'legal-status': { en: 'Legal status began', cy: 'Dechreuodd y statws cyfreithiol' },
  placement: { en: 'Placement began', cy: 'Dechreuodd y lleoliad' },
  allocation: { en: 'Worker allocated', cy: 'Dyrannwyd gweithiwr' },
  visit: { en: 'Visit', cy: 'Ymweliad' },
  assessment: { en: 'Assessment', cy: 'Asesiad' },
  plan: { en: 'Care and support plan', cy: 'Cynllun gofal a chymorth' },
  'education-plan': { en: 'Personal education plan', cy: 'Cynllun addysg personol' },
  'health-assessment': { en: 'Health assessment', cy: 'Asesiad iechyd' },
  review: { en: 'Review', cy: 'Adolygiad' },
  escalation: { en: 'Concern raised by the reviewing officer', cy: 'Pryder a godwyd gan y swyddog adolygu' },
  'care-leaver': { en: 'Category of young person recorded', cy: 'Cofnodwyd categori’r person ifanc' },
  pathway: { en: 'Pathway assessment or plan', cy: 'Asesiad neu gynllun llwybr' },
  missing: { en: 'Missing from', cy: 'Ar goll o' },
  proceedings: { en: 'Proceedings issued', cy: 'Dechreuwyd achos' },
  protection: { en: 'Placed on the child protection register', cy: 'Rhoddwyd ar y gofrestr amddiffyn plant' },
  event: { en: 'Event', cy: 'Digwyddiad' },
  decision: { en: 'Decision to place out of the area', cy: 'Penderfyniad i leoli y tu allan i’r ardal' },
  household: { en: 'Foster household approved', cy: 'Cymeradwywyd yr aelwyd faethu' },
  child: { en: 'Date of birth', cy: 'Dyddiad geni' },
};

/** Where the kinds that are known by a number stand; of each its reference, its day, and the code that says what it is. */
const numbered = {
  placement: `select 'placement' as kind, placement_no as no, placement_id as value, started_on as on_day, placement_type as code from record.placements where child_no = $1`,
  visit: `select 'visit', visit_no, visit_id, visited_on, null from record.visits where child_no = $1`,
  plan: `select 'plan', plan_no, plan_id, prepared_on, null from record.care_and_support_plans where child_no = $1`,
  review: `select 'review', review_no, review_id, held_on, null from record.reviews where child_no = $1`,
  escalation: `select 'escalation', escalation_no, escalation_id, raised_on, null from record.escalations where child_no = $1`,
  event: `select 'event', event_no, event_id, happened_on, kind from record.case_events where child_no = $1`,
  decision: `select 'decision', placement_no, null, coalesce(panel_met_on, referred_to_panel_on), null from record.out_of_area_decisions where child_no = $1`,
  household: `select 'household', h.carer_no, h.carer_id, h.approved_on, null from record.carers h where h.carer_no in (select carer_no from record.placements where child_no = $1)`,
  child: `select 'child', child_no, null, date_of_birth, null from record.children where child_no = $1`,
};

interface FactRow {
  kind: keyof typeof numbered;
  no: number;
  value: string | null;
  on_day: string | null;
  code: string | null;
}

/** The rows of one child's record a clock is known from, to show; those that are known by their day say it themselves. */
export async function factsOf(manager: EntityManager, childNo: number, evidence: readonly Evidence[]): Promise<ClockFactView[]> {
  const wanted = evidence.filter((one): one is Evidence & { kind: keyof typeof numbered } => one.kind in numbered);
  const kinds = [...new Set(wanted.map(({ kind }) => kind))];
  const rows: FactRow[] = kinds.length === 0 ? [] : await manager.query(
    `select * from (select null::text as kind, null::integer as no, null::text as value, null::date as on_day, null::text as code where false
       union all ${kinds.map((kind) => numbered[kind]).join(' union all ')}) f
     where (f.kind, f.no) in (select * from unnest($2::text[], $3::integer[]))`,
    [childNo, wanted.map(({ kind }) => kind), wanted.map(({ no }) => no)],
  );
  return evidence.map(({ kind, no }) => {
    if (!(kind in numbered)) return { title: titles[kind], value: null, on: isoFromDay(no) };
    const row = rows.find((one) => one.kind === kind && one.no === no);
    return { title: titleOf(kind, row?.code ?? null), value: row?.value ?? null, on: row?.on_day ?? null };
  });
}

function titleOf(kind: Evidence['kind'], code: string | null): Bilingual {
  const list: readonly Code[] = kind === 'event' ? caseEventKinds : placementTypes;
  const said = code === null ? undefined : list.find((entry) => entry.code === code);
  if (!said) return titles[kind];
  return kind === 'event' ? { en: said.en, cy: said.cy } : { en: `${titles[kind].en}: ${said.en}`, cy: `${titles[kind].cy}: ${said.cy}` };
}
