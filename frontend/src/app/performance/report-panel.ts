import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bars } from '../ui/charts/bars';
import { StackedBar } from '../ui/charts/stacked-bar';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import type { ReportTableView } from '../api/models';
import { sayFigure } from './say-figure';

/** One table or figure of the report, with a drawing where the report has one, and the published figures beside ours. */
@Component({
  selector: 'ael-report-panel',
  imports: [Bars, Both, Day, RouterLink, StackedBar, TranslocoPipe],
  templateUrl: './report-panel.html',
})
export class ReportPanel {
  readonly table = input.required<ReportTableView>();

  /** The column of the rows’ titles comes first; the cells follow it. */
  protected readonly cellColumns = computed(() => this.table().columns.slice(1));
  /** The columns for which something was published, by their place. */
  protected readonly publishedColumns = computed(() => {
    const { rows } = this.table();
    return this.cellColumns().map(({ title, unit }, at) => ({ title, unit, at })).filter(({ at }) => rows.some((_, row) => this.publishedAt(row, at) !== null));
  });
  /** The first column of figures, as the parts of a drawing. */
  protected readonly parts = computed(() => {
    const unit = this.cellColumns()[0]?.unit ?? 'count';
    return this.table().rows.flatMap(({ title, cells }) => {
      const [cell] = cells;
      return cell?.held && cell.value !== null ? [{ title, count: cell.value, says: this.says(cell.value, unit), isUnknown: cell.group === 'not-known' }] : [];
    });
  });

  /** Where the columns are the parts of each row, as the placements of each year, every row is a bar of its own. */
  protected readonly rowBars = computed(() => {
    const columns = this.cellColumns();
    if (this.table().chart !== 'stacked-bar' || columns.length < 3 || columns.some(({ unit }) => unit !== 'percent')) return [];
    return this.table().rows.map(({ title, cells }) => ({
      title,
      parts: cells.flatMap(({ value, held, group }, at) =>
        held && value !== null ? [{ title: columns[at]?.title ?? title, count: value, says: this.says(value, 'percent'), isUnknown: group === 'not-known' }] : [],
      ),
    }));
  });

  /** The published number of a cell: the contract says no more of it than that it is one or nothing. */
  protected publishedAt(row: number, column: number): number | null {
    const value: unknown = this.table().published?.rows[row]?.[column];
    return typeof value === 'number' ? value : null;
  }

  protected says(value: number | null | undefined, unit: string): string {
    return sayFigure(value, unit === 'percent' ? 'percent' : unit === 'wte' ? 'per10000' : 'count');
  }
}
