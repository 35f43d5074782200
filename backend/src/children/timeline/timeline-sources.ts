import type { TimelineGroup } from './timeline-groups.js';

/** One kind of entry of a timeline: the rows of a record table it comes from. */
export interface TimelineSource {
  /** Names the sentence that says it. */
  says: string;
  group: TimelineGroup;
  /** File of the extract; with the row's key in it, what a mark points at. */
  about: string;
  /** SQL over `x`, a row of the table: the row's key without the child, parts parted by a space; its day; its instant or null. */
  key: string;
  on: string;
  at?: string;
  /** Staff number of who did it. */
  by?: string;
  /** What the sentence needs to know, as a JSON object. */
  knows?: string;
  /** Words to quote or read, as they were written. */
  words?: string;
  /** Rows that are meant. */
  where?: string;
  /** Stands in the chronology unless a worker says otherwise. */
  isSignificant?: boolean;
}

const inWales = (instant: string) => `(${instant} at time zone 'Europe/London')::date`;

/** Every kind of entry. Rooms that keep a new kind of record add theirs here. */
export const timelineSources: readonly TimelineSource[] = [
  { says: 'care-started', group: 'legal', about: 'periods-of-care', key: 'x.started_on::text', on: 'x.started_on', isSignificant: true },
  { says: 'care-ended', group: 'legal', about: 'periods-of-care', key: "x.started_on::text || ' end'", on: 'x.ended_on', where: 'x.ended_on is not null', knows: "jsonb_build_object('reason', x.reason_ended)", isSignificant: true },
  { says: 'legal-status', group: 'legal', about: 'legal-statuses', key: 'x.started_on::text', on: 'x.started_on', knows: "jsonb_build_object('status', x.legal_status)", isSignificant: true },
  {
    says: 'home-started', group: 'homes', about: 'placements', key: 'x.placement_id', on: 'x.started_on', isSignificant: true,
    knows: `jsonb_build_object('type', x.placement_type, 'with', (select c.name from record.carers c where c.authority_id = x.authority_id and c.carer_no = x.carer_no
      union all select s.name from record.settings s where s.authority_id = x.authority_id and s.setting_no = x.setting_no limit 1))`,
  },
  { says: 'visit', group: 'visits', about: 'visits', key: 'x.visit_id', on: 'x.visited_on', at: 'x.visited_at', by: 'x.staff_no', knows: "jsonb_build_object('seen', x.seen, 'alone', x.seen_alone)", words: 'x.how_child_is' },
  { says: 'voice', group: 'voice', about: 'voices', key: 'x.voice_id', on: 'x.said_on', at: 'x.said_at', by: 'x.heard_by', words: 'x.words', where: "x.consent is distinct from 'no'" },
  { says: 'review', group: 'reviews', about: 'reviews', key: 'x.review_id', on: 'x.held_on', by: 'x.chaired_by' },
  { says: 'plan', group: 'plans', about: 'care-and-support-plans', key: 'x.plan_id', on: 'x.prepared_on' },
  { says: 'assessment', group: 'plans', about: 'assessments', key: 'x.assessment_id', on: 'x.completed_on', where: 'x.completed_on is not null', knows: "jsonb_build_object('kind', x.kind)" },
  { says: 'pathway', group: 'plans', about: 'pathway-assessments-and-plans', key: "x.kind || ' ' || x.completed_on", on: 'x.completed_on', knows: "jsonb_build_object('kind', x.kind)" },
  { says: 'health', group: 'health', about: 'health-assessments', key: "x.assessed_on || ' ' || x.kind", on: 'x.assessed_on', knows: "jsonb_build_object('kind', x.kind, 'refused', x.refused)" },
  { says: 'education-plan', group: 'education', about: 'personal-education-plans', key: 'x.agreed_on::text', on: 'x.agreed_on', where: 'x.exempt is null' },
  { says: 'event', group: 'education', about: 'case-events', key: 'x.event_id', on: 'x.happened_on', at: 'x.happened_at', where: "x.kind = 'school-started'", knows: "jsonb_build_object('event', x.kind)" },
  { says: 'missing', group: 'missing', about: 'missing-episodes', key: 'x.missing_from::text', on: inWales('x.missing_from'), at: 'x.missing_from', knows: "jsonb_build_object('back', x.returned_at is not null)" },
  { says: 'proceedings', group: 'legal', about: 'proceedings', key: 'x.issued_on::text', on: 'x.issued_on', isSignificant: true },
  { says: 'final-order', group: 'legal', about: 'proceedings', key: "x.issued_on::text || ' end'", on: 'x.final_order_on', where: 'x.final_order_on is not null', isSignificant: true },
  { says: 'registered', group: 'protection', about: 'child-protection', key: 'x.registered_on::text', on: 'x.registered_on', where: 'x.registered_on is not null', knows: "jsonb_build_object('category', x.category)", isSignificant: true },
  { says: 'worker', group: 'workers', about: 'allocations', key: "x.role || ' ' || x.started_on", on: 'x.started_on', by: 'x.staff_no', knows: "jsonb_build_object('role', x.role)" },
  { says: 'supervision', group: 'workers', about: 'supervision-decisions', key: 'x.decision_id', on: 'x.decided_on', by: 'x.staff_no', words: 'x.decision' },
  { says: 'concern', group: 'reviews', about: 'escalations', key: 'x.escalation_id', on: 'x.raised_on', by: 'x.raised_by' },
  { says: 'alert', group: 'other', about: 'alerts', key: 'x.alert_id', on: 'x.started_on', by: 'x.raised_by', knows: "jsonb_build_object('alert', x.kind)", words: 'x.details' },
  { says: 'note', group: 'notes', about: 'notes', key: 'x.note_id', on: 'x.happened_on', at: 'x.happened_at', by: 'x.staff_no', knows: "jsonb_build_object('note', x.kind)", words: 'x.body' },
];
