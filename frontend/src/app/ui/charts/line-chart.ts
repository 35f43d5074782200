import { Component, computed, input } from '@angular/core';
import { marksBetween, pathThrough, unbroken } from './scale';

export interface LinePoint {
  readonly label: string;
  readonly value: number | null;
}

const height = 260;
const [top, foot, left] = [16, 34, 48];

/** One line over time with its marks, and where there is one a published value as a dotted line. Labelled on the line itself. */
@Component({
  selector: 'ael-line-chart',
  templateUrl: './line-chart.svg',
})
export class LineChart {
  readonly name = input.required<string>();
  readonly points = input.required<readonly LinePoint[]>();
  readonly lineLabel = input.required<string>();
  readonly published = input<{ readonly value: number; readonly label: string } | null>(null);
  /** How a value reads at its mark. */
  readonly says = input.required<(value: number) => string>();
  readonly width = input(720);

  protected readonly height = height;
  protected readonly left = left;
  protected readonly right = computed(() => this.width() - 20);
  private readonly values = computed(() => {
    const published = this.published();
    return [...this.points().flatMap(({ value }) => value ?? []), ...(published ? [published.value] : [])];
  });
  private readonly marks = computed(() => (this.values().length === 0 ? [0, 1] : marksBetween(Math.min(...this.values()), Math.max(...this.values()))));
  protected readonly rules = computed(() => this.marks().map((mark) => ({ y: this.place(mark), says: this.says()(mark) })));
  protected readonly placed = computed(() => {
    const step = (this.right() - left) / Math.max(this.points().length - 1, 1);
    return this.points().map(({ label, value }, at) => ({ label: this.hasRoom(at) ? label : '', x: left + at * step, y: value === null ? null : this.place(value) }));
  });
  protected readonly paths = computed(() => unbroken(this.placed()).map(pathThrough));
  protected readonly newest = computed(() => unbroken(this.placed()).at(-1)?.at(-1));
  protected readonly publishedLine = computed(() => {
    const published = this.published();
    return published ? { y: this.place(published.value), label: published.label } : null;
  });
  /** The label of the line stands on the side its last stretch does not come from. */
  protected readonly isLabelAbove = computed(() => {
    const [before, newest] = unbroken(this.placed()).at(-1)?.slice(-2) ?? [];
    return !before || !newest || newest.y <= before.y;
  });
  protected readonly isPublishedBelow = computed(() => (this.newest()?.y ?? 0) <= (this.publishedLine()?.y ?? height));

  /** On a narrow chart every second label is left out, counted from the newest. */
  private hasRoom(at: number): boolean {
    return this.width() > 500 || (this.points().length - 1 - at) % 2 === 0;
  }

  private place(value: number): number {
    const marks = this.marks();
    const [least = 0, most = 1] = [marks[0], marks.at(-1)];
    return height - foot - ((value - least) / (most - least)) * (height - foot - top);
  }
}
