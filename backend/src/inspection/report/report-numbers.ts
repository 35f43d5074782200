import type { Figure } from '../../domain/indicators/figure.js';
import { shownPercentage, type Audience } from '../../domain/rounding/disclosure.js';
import { profileOf, type DatedProfile, type Evidence } from '../profile/data-profile.service.js';
import { shownFigure, type ShownFigure } from '../publication/shown-figure.js';
import type { ReportCellView } from './report-table-view.js';

export const notHeld: ReportCellView = { value: null, held: false };

/** The numbers of the report's tables on any day, as an audience sees them; each day is worked out once. */
export class ReportNumbers {
  private readonly days = new Map<string, { exact: Map<string, Figure>; shown: Map<string, ShownFigure> }>();

  constructor(
    private readonly evidence: Evidence,
    readonly asAt: string,
    private readonly audience: Audience,
  ) {}

  /** A count: of a group, or of everybody counted. */
  count(code: string, group?: string, day = this.asAt): ReportCellView {
    const { shown } = this.on(day);
    const figure = shown.get(code)!;
    return { value: group === undefined ? figure.population : figure.groups![group]!, held: true, code, group };
  }

  /** A percentage of everybody counted, 0 to 100, of one or more groups together or of those who met. */
  percent(code: string, groups: readonly string[] = [], day = this.asAt): ReportCellView {
    const { exact, shown } = this.on(day);
    const [figure, as] = [exact.get(code)!, shown.get(code)!];
    const counts = groups.length === 0 ? [figure.met!] : groups.map((group) => figure.groups![group]!);
    const isHidden = groups.length === 0 ? as.met === null : groups.some((group) => as.groups![group] === null);
    const part = counts.reduce((sum, count) => sum + count, 0);
    const isPublic = this.audience === 'public';
    const value = isPublic ? (isHidden ? null : shownPercentage(part, figure.population, 'public')) : figure.population === 0 ? null : (part / figure.population) * 100;
    return { value, held: true, code, group: groups.length === 1 ? groups[0] : undefined };
  }

  /** A number beside the counts of an indicator. */
  extra(code: string, name: string, day = this.asAt): ReportCellView {
    return { value: this.on(day).shown.get(code)![name] as number | null, held: true, code };
  }

  private on(day: string) {
    const known = this.days.get(day);
    if (known) return known;
    const { profile }: DatedProfile = profileOf(this.evidence, day);
    const exact = new Map(profile.figures.map((figure) => [figure.code, figure]));
    const shown = new Map(profile.figures.map((figure) => [figure.code, shownFigure(figure, this.audience)]));
    const made = { exact, shown };
    this.days.set(day, made);
    return made;
  }
}
