import { dayFromIso } from '../../domain/calendar/day.js';
import { addMonths } from '../../domain/calendar/months.js';
import { datesAhead } from '../../domain/rules/dates-ahead.js';
import type { CheckedTable } from './checked-table.js';
import { EMPTY, dayOfCell, dayOfInstantCell } from './cell-values.js';
import { warningTexts } from './warning-texts.js';

type Tables = ReadonlyMap<string, CheckedTable>;
interface Span {
  from: number;
  to: number;
}

/** What is unlikely or unlawful, and loads. `asAt` is the day the extract was made, where it says; else today. */
export function warnOfUnlikely(tables: Tables, extractedAt: string | null, today: string | null): void {
  const made = extractedAt === null ? NaN : dayOfInstantCell(extractedAt);
  const asAt = Number.isNaN(made) ? (today === null ? Infinity : dayFromIso(today)) : made;
  if (!Number.isNaN(made)) for (const table of tables.values()) warnOfLaterDates(table, made);
  warnOfPlacements(tables);
  warnPastEighteen(tables, asAt);
  for (const [index, row] of tables.get('staff')?.rows.entries() ?? []) {
    if (/\.\d\d\d*[1-9]/.test(tables.get('staff')?.text(row, 'wte') ?? '')) tables.get('staff')?.tell(index, 'rounded', 'wte', warningTexts.rounded('wte'));
  }
}

function warnOfLaterDates(table: CheckedTable, made: number): void {
  for (const { name, type } of table.file.fields) {
    const place = table.placeOf(name);
    if (place < 0 || (type !== 'date' && type !== 'datetime') || datesAhead.has(name)) continue;
    const read = type === 'date' ? dayOfCell : dayOfInstantCell;
    for (const [index, row] of table.rows.entries()) {
      const text = row[place] ?? '';
      if (text !== '' && read(text) > made && !table.isRagged(row)) table.tell(index, 'after-extract', name, warningTexts.afterExtract(name));
    }
  }
}

/** A placement lies within the child's periods of care, end to end, and within its carer's approval. */
function warnOfPlacements(tables: Tables): void {
  const placements = tables.get('placements');
  if (!placements) return;
  const periods = spansBy(tables.get('periods-of-care'), 'child_id', 'started_on', 'ended_on');
  const approvals = spansBy(tables.get('carers'), 'carer_id', 'approved_on', 'approval_ended_on');
  for (const [index, row] of placements.rows.entries()) {
    const span = spanOf(placements, row, 'started_on', 'ended_on');
    if (!span || placements.isRagged(row)) continue;
    if (!isWithin(span, periods.get(placements.text(row, 'child_id')) ?? [])) placements.tell(index, 'outside-care', 'started_on', warningTexts.outsideCare());
    const carer = placements.text(row, 'carer_id');
    const approval = approvals.get(carer);
    if (carer !== '' && approval && !isWithin(span, approval)) placements.tell(index, 'carer-not-approved', 'carer_id', warningTexts.notApproved(carer));
  }
}

function warnPastEighteen(tables: Tables, asAt: number): void {
  const children = tables.get('children');
  const periods = tables.get('periods-of-care');
  if (!children || !periods) return;
  const born = new Map(children.rows.map((row) => [children.text(row, 'child_id'), children.day(row, 'date_of_birth')]));
  for (const [index, row] of periods.rows.entries()) {
    const bornOn = born.get(periods.text(row, 'child_id')) ?? NaN;
    const span = spanOf(periods, row, 'started_on', 'ended_on');
    if (!span || Number.isNaN(bornOn) || bornOn === EMPTY) continue;
    const until = span.to === Infinity ? asAt + 1 : span.to;
    if (until > addMonths(bornOn, 18 * 12) && until !== Infinity) periods.tell(index, 'past-eighteen', 'ended_on', warningTexts.pastEighteen());
  }
}

function spansBy(table: CheckedTable | undefined, by: string, start: string, end: string): ReadonlyMap<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const row of table?.rows ?? []) {
    const span = table && spanOf(table, row, start, end);
    if (!table || !span) continue;
    const of = table.text(row, by);
    const list = spans.get(of);
    if (list) list.push(span);
    else spans.set(of, [span]);
  }
  for (const list of spans.values()) list.sort((a, b) => a.from - b.from);
  return spans;
}

function spanOf(table: CheckedTable, row: readonly string[], start: string, end: string): Span | null {
  const [from, to] = [table.day(row, start), table.day(row, end)];
  if (from === EMPTY || Number.isNaN(from) || Number.isNaN(to)) return null;
  return { from, to: to === EMPTY ? Infinity : to };
}

/** Whether every day of a span is covered; the covers are sorted by start and may adjoin. */
function isWithin(span: Span, covers: readonly Span[]): boolean {
  let reached = span.from;
  for (const { from, to } of covers) {
    if (from > reached) break;
    reached = Math.max(reached, to);
    if (reached >= span.to) return true;
  }
  return false;
}
