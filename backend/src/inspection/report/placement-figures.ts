import { yearEnds } from '../performance/year-ends.js';
import { notHeld, type ReportNumbers } from './report-numbers.js';
import type { ReportTableView } from './report-table-view.js';
import { counts, dayTitle, groupsOf, groupTitle, percents, selfEvaluation, text } from './report-texts.js';

/** Where children are placed. */
export function figure3(numbers: ReportNumbers): ReportTableView {
  const groups = groupsOf('placement-area');
  const printed: Record<string, number> = { 'neighbouring-welsh-authority': 15, 'other-welsh-authority': 9, 'outside-wales': 5 };
  return {
    id: 'figure-3',
    kind: 'figure',
    title: { en: `Figure 3: Out of authority placements of looked after children as at ${dayTitle(numbers.asAt).en}`, cy: `Ffigur 3: Lleoliadau plant sy’n derbyn gofal y tu allan i’r awdurdod ar ${dayTitle(numbers.asAt).cy}` },
    columns: [text('Placed', 'Lleolwyd'), percents('Percentage', 'Canran'), counts('Children', 'Plant')],
    rows: groups.map((group) => ({ title: groupTitle('placement-area', group), cells: [numbers.percent('placement-area', [group]), numbers.count('placement-area', group)] })),
    note: null,
    chart: 'stacked-bar',
    published: { on: '2018-01-01', source: selfEvaluation, rows: groups.map((group) => [printed[group] ?? null, null]) },
  };
}

/** Notices sent, which the record holds; notices received and members of other authorities' panels, which it does not. */
export function figure4(numbers: ReportNumbers): ReportTableView {
  const groups = groupsOf('out-of-area-notifications');
  return {
    id: 'figure-4',
    kind: 'figure',
    title: { en: `Figure 4: Notification arrangements as at ${dayTitle(numbers.asAt).en}`, cy: `Ffigur 4: Trefniadau hysbysu ar ${dayTitle(numbers.asAt).cy}` },
    columns: [text('Placements out of area in the last 12 months', 'Lleoliadau y tu allan i’r ardal yn y 12 mis diwethaf'), counts('Number', 'Nifer')],
    rows: [
      ...groups.map((group) => ({ title: groupTitle('out-of-area-notifications', group), cells: [numbers.count('out-of-area-notifications', group)] })),
      { title: { en: 'Notifications received from other authorities', cy: 'Hysbysiadau a dderbyniwyd gan awdurdodau eraill' }, cells: [notHeld] },
      { title: { en: 'Panel members from other authorities', cy: 'Aelodau panel o awdurdodau eraill' }, cells: [notHeld] },
    ],
    note: {
      en: 'Both the area authority and the health board told within 5 working days is the report’s figure of 748, which is more than the 712 it counts as placed.',
      cy: 'Hysbysu awdurdod yr ardal a’r bwrdd iechyd o fewn 5 diwrnod gwaith yw ffigur yr adroddiad, 748, sy’n fwy na’r 712 y mae’n eu cyfrif fel rhai a leolwyd.',
    },
    chart: 'bar',
    published: { on: '2018-01-01', source: selfEvaluation, rows: [...groups.map((group) => [group === 'both-in-time' ? 748 : null]), [null], [null]] },
  };
}

/** Children by number of placements in the year, three year-ends. */
export function figure5(numbers: ReportNumbers): ReportTableView {
  const groups = groupsOf('placements-in-year');
  return {
    id: 'figure-5',
    kind: 'figure',
    title: { en: 'Figure 5: Three year trend of looked after children by number of placements', cy: 'Ffigur 5: Tuedd tair blynedd plant sy’n derbyn gofal yn ôl nifer y lleoliadau' },
    columns: [text('Year to', 'Blwyddyn hyd at'), ...groups.map((group) => ({ title: groupTitle('placements-in-year', group), unit: 'percent' as const }))],
    rows: yearEnds(numbers.asAt, 3).map((day) => ({ title: dayTitle(day), cells: groups.map((group) => numbers.percent('placements-in-year', [group], day)) })),
    note: {
      en: 'The report’s text says that 28% had two or more moves. Three or more placements are two or more moves, and the statistics say 10%: 28% fits two or more placements.',
      cy: 'Dywed testun yr adroddiad fod 28% wedi symud ddwywaith neu fwy. Mae tri lleoliad neu fwy yn ddau symudiad neu fwy, a 10% a ddywed yr ystadegau: mae 28% yn gweddu i ddau leoliad neu fwy.',
    },
    chart: 'stacked-bar',
    published: null,
  };
}

/** Permanence plans, with the share that was clear by the second review. */
export function figure6(numbers: ReportNumbers): ReportTableView {
  const groups = groupsOf('permanence-option');
  return {
    id: 'figure-6',
    kind: 'figure',
    title: { en: `Figure 6: Total looked after children permanency plan arrangements as at ${dayTitle(numbers.asAt).en}`, cy: `Ffigur 6: Trefniadau cynlluniau sefydlogrwydd plant sy’n derbyn gofal ar ${dayTitle(numbers.asAt).cy}` },
    columns: [text('Plan', 'Cynllun'), percents('Percentage', 'Canran'), counts('Children', 'Plant')],
    rows: groups.map((group) => ({ title: groupTitle('permanence-option', group), cells: [numbers.percent('permanence-option', [group]), numbers.count('permanence-option', group)] })),
    note: {
      en: 'The values of this figure are not readable in the published report; 70% had a clear plan by the four-month review.',
      cy: 'Ni ellir darllen gwerthoedd y ffigur hwn yn yr adroddiad cyhoeddedig; roedd gan 70% gynllun clir erbyn yr adolygiad pedwar mis.',
    },
    chart: 'bar',
    published: null,
  };
}
