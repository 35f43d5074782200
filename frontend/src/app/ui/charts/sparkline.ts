import { Component, computed, input } from '@angular/core';
import { pathThrough, unbroken } from './scale';

const [width, height, edge] = [128, 34, 5];

/** A small line scaled to its own values, its newest point marked; a missing value is a gap. */
@Component({
  selector: 'ael-sparkline',
  template: `
    <svg class="spark" [attr.width]="width" [attr.height]="height" [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="name()">
      <path [attr.d]="'M2 ' + (height - 2) + 'H' + (width - 2)" stroke="#d3dcdd" />
      @for (path of paths(); track $index) {
        <path [attr.d]="path" fill="none" stroke="#12436d" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" />
      }
      @if (newest(); as point) {
        <circle [attr.cx]="point.x" [attr.cy]="point.y" r="3.600" fill="#12436d" stroke="#fff" stroke-width="1.500" />
      }
    </svg>
  `,
})
export class Sparkline {
  readonly name = input.required<string>();
  readonly values = input.required<readonly (number | null)[]>();
  protected readonly width = width;
  protected readonly height = height;

  private readonly points = computed(() => {
    const held = this.values().filter((value) => value !== null);
    const [least, most] = [Math.min(...held), Math.max(...held)];
    const step = (width - 2 * edge) / Math.max(this.values().length - 1, 1);
    const place = (value: number) => (most === least ? height / 2 : height - 7 - ((value - least) / (most - least)) * (height - 14));
    return this.values().map((value, at) => ({ x: edge + at * step, y: value === null ? null : place(value) }));
  });
  protected readonly paths = computed(() => unbroken(this.points()).map(pathThrough));
  protected readonly newest = computed(() => unbroken(this.points()).at(-1)?.at(-1));
}
