import type { ExtractContent, ExtractTable } from '../exchange/extract/extract-content.js';

/** How a file is cut at a day: the date a row begins with, and what each later date takes with it when it is not yet known. */
interface Cut {
  from?: string;
  blank?: Record<string, readonly string[]>;
}

const cuts: Record<string, Cut> = {
  staff: { from: 'started_on', blank: { ended_on: [], qualified_on: [] } },
  children: { blank: { died_on: [] } },
  'periods-of-care': { from: 'started_on', blank: { ended_on: ['reason_ended'] } },
  'legal-statuses': { from: 'started_on', blank: { ended_on: [] } },
  carers: { from: 'approved_on', blank: { approval_ended_on: [] } },
  settings: {},
  placements: {
    from: 'started_on',
    blank: { ended_on: ['reason_ended'], temporary_approval_on: [], plan_made_on: [], plan_signed_on: [], assessment_completed_on: [] },
  },
  'out-of-area-decisions': {
    blank: {
      referred_to_panel_on: [], panel_met_on: ['panel_approved'], nominated_officer_approved_on: [], first_notified_at: [],
      area_authority_notified_on: [], health_board_notified_on: [], education_notified_on: [],
    },
  },
  allocations: { from: 'started_on', blank: { ended_on: [] } },
  handovers: { from: 'handed_over_on' },
  'supervision-decisions': { from: 'decided_on', blank: { done_on: [] } },
  visits: { from: 'visited_on' },
  assessments: { from: 'started_on', blank: { completed_on: ['child_seen_alone', 'views_recorded'], manager_agreed_on: [] } },
  'care-and-support-plans': { from: 'prepared_on', blank: { child_has_copy_on: [] } },
  'personal-education-plans': { from: 'agreed_on', blank: { reviewed_on: [] } },
  'health-assessments': { from: 'assessed_on' },
  reviews: { from: 'held_on', blank: { record_distributed_on: [], iro_spoke_with_child_on: [] } },
  escalations: { from: 'raised_on', blank: { resolved_on: [], referred_to_cafcass_on: [] } },
  'care-leavers': { from: 'recorded_on' },
  'pathway-assessments-and-plans': { from: 'completed_on', blank: { copy_given_on: [] } },
  'missing-episodes': { from: 'missing_from', blank: { returned_at: [], return_interview_offered_at: [], return_interview_held_at: ['interview_declined'] } },
  proceedings: { from: 'issued_on', blank: { final_order_on: ['order', 'extended_weeks'] } },
  'case-events': { from: 'happened_on' },
  'household-events': { from: 'happened_on' },
  relationships: { from: 'started_on', blank: { ended_on: [] } },
  alerts: { from: 'started_on', blank: { reviewed_on: [], ended_on: ['end_reason'] } },
  voices: { from: 'said_on', blank: { what_happened_on: ['what_happened'], child_told_on: [] } },
  notes: { from: 'happened_on', blank: {} },
  'contact-arrangements': { from: 'started_on', blank: { ended_on: [] } },
  'timeline-marks': { from: 'happened_on' },
  briefs: { from: 'written_on' },
  'plan-versions': { from: 'started_on' },
  'plan-actions': { blank: { done_on: [] } },
  'plan-copies': { from: 'given_on' },
  'outcome-updates': { from: 'updated_on' },
  'child-versions': { from: 'checked_on', blank: { given_on: ['given_by', 'given_how', 'explained', 'said_back'] } },
  'placement-plans': { from: 'prepared_on', blank: { signed_on: ['signed_by', 'signed_role'] } },
  documents: { from: 'dated_on' },
  schools: { from: 'started_on', blank: { ended_on: ['reason_ended'] } },
  exclusions: { from: 'started_on' },
  'learning-needs': { from: 'identified_on', blank: { plan_given_on: [], plan_reviewed_on: [], ended_on: [] } },
  'health-notes': { from: 'noted_on', blank: { ended_on: [] } },
  hearings: { from: 'heard_on' },
  'protection-meetings': { from: 'held_on' },
  'young-person-contacts': { from: 'contacted_on' },
  'child-protection': { from: 'registered_on', blank: { deregistered_on: [], first_core_group_on: [] } },
};

/** What decisions, events and plans are about, and the file it stands in: a file is cut before those that refer to it. */
const references = [
  ['placement_id', 'placements'], ['review_id', 'reviews'], ['plan_id', 'care-and-support-plans'], ['carer_id', 'carers'],
  ['plan_version_id', 'plan-versions'], ['plan_outcome_id', 'plan-outcomes'], ['meeting_id', 'protection-meetings'],
] as const;
const referring = /decisions$|events$|^plan-|^outcome-|^child-versions$|^placement-plans$|attendances$/;

/**
 * What an extract held at the end of a day: rows that begin later are gone, later dates are empty and so is what they brought
 * with them, and nobody is in it who had not yet come into care. Cutting later and then earlier is the same as cutting earlier.
 */
export function cutAt(content: ExtractContent, day: string): ExtractContent {
  const isLater = (cell: string) => cell.slice(0, 10) > day;
  const tables = new Map([...content.tables].map(([name, table]) => [name, cutTable(table, cuts[name] ?? {}, isLater)]));
  const known = new Set(column(tables, 'periods-of-care', 'child_id'));
  for (const table of tables.values()) keep(table, 'child_id', known);
  // What was written of a placement before it began came with the placement.
  for (const [named, file] of references) {
    const there = new Set(['', ...column(tables, file, named)]);
    for (const [name, table] of tables) if (referring.test(name)) keep(table, named, there);
  }
  const people = tables.get('people');
  if (people) keep(people, 'person_id', new Set(column(tables, 'relationships', 'person_id')));
  return { ...content, tables };
}

function cutTable(table: ExtractTable, { from, blank = {} }: Cut, isLater: (cell: string) => boolean): ExtractTable {
  const start = from === undefined ? -1 : table.columns.indexOf(from);
  const dates = Object.entries(blank).map(([date, brought]) => [date, ...brought].map((name) => table.columns.indexOf(name)));
  const rows: string[][] = [];
  for (const row of table.rows) {
    if (start >= 0 && isLater(row[start]!)) continue;
    let cut = row;
    for (const places of dates) {
      if (!isLater(row[places[0]!]!)) continue;
      if (cut === row) cut = [...row];
      for (const place of places) cut[place] = '';
    }
    rows.push(cut);
  }
  return { ...table, rows };
}

function column(tables: ReadonlyMap<string, ExtractTable>, name: string, named: string): string[] {
  const table = tables.get(name);
  const place = table?.columns.indexOf(named) ?? -1;
  return (table?.rows ?? []).map((row) => row[place]!);
}

function keep(table: ExtractTable, named: string, known: ReadonlySet<string>): void {
  const place = table.columns.indexOf(named);
  if (place >= 0) table.rows = table.rows.filter((row) => known.has(row[place]!));
}
