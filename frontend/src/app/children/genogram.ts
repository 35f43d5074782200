import { Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonOfChildView } from '../api/models';
import { Both } from '../ui/language/both';
import { genogram } from './genogram-layout';

const [WIDE, NARROW] = [{ columns: 4, box: 190 }, { columns: 2, box: 128 }];

/** A child’s people drawn by generation. Whoever may not be seen is a box without a name; each box leads to the person in the list below. */
@Component({
  selector: 'ael-genogram',
  imports: [Both, TranslocoPipe],
  template: `
    @let drawing = drawn();
    <svg class="genogram" role="group" [attr.aria-label]="'story.drawing' | transloco" [attr.width]="drawing.width" [attr.height]="drawing.height" [attr.viewBox]="'0 0 ' + drawing.width + ' ' + drawing.height">
      @for (line of drawing.lines; track $index) {
        <path [attr.d]="line.path" [class.broken]="line.isBroken" />
      }
      @for (box of drawing.boxes; track box.place) {
        <foreignObject [attr.x]="box.x" [attr.y]="box.y" [attr.width]="drawing.box.width" [attr.height]="drawing.box.height">
          @if (box.place === null) {
            <div class="box child"><span class="strong">{{ calledBy() }}</span></div>
          } @else {
            @let person = people()[box.place]!;
            <div class="box" [class.kept]="person.notShown === 'person'" [class.past]="person.endedOn !== null">
              <a [href]="'#person-' + box.place" (click)="show($event, box.place)">{{ person.name ?? ('story.notShown' | transloco) }}</a>
              <span>{{ person.kind ? (person.kind.title | both) : '' }}</span>
              @if (person.parentalResponsibility) {
                <span class="small">{{ 'story.parentalResponsibility' | transloco }}</span>
              }
            </div>
          }
        </foreignObject>
      }
    </svg>
  `,
})
export class GenogramDrawing {
  readonly people = input.required<readonly PersonOfChildView[]>();
  /** What the child is called. */
  readonly calledBy = input.required<string>();
  private readonly narrow = window.matchMedia('(max-width: 52em)');
  private readonly isNarrow = signal(this.narrow.matches);
  protected readonly drawn = computed(() => {
    const { columns, box } = this.isNarrow() ? NARROW : WIDE;
    return genogram(this.people().map(({ kind }, place) => ({ place, kind: kind?.code ?? null })), columns, box);
  });

  constructor() {
    this.narrow.onchange = ({ matches }) => this.isNarrow.set(matches);
  }

  protected show(event: Event, place: number): void {
    event.preventDefault();
    document.getElementById(`person-${place}`)?.focus();
  }
}
