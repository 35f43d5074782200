import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NextThingView } from '../api/models';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';

/** What is to be done for a child beside the clocks of the law. */
@Component({
  selector: 'ael-next-things',
  imports: [Both, Day, RouterLink, TranslocoPipe],
  template: `
    <section aria-labelledby="next">
      <h2 id="next">{{ 'story.nextThings' | transloco }}</h2>
      @if (things().length === 0) {
        <p class="muted mt">{{ 'story.nothingNext' | transloco }}</p>
      } @else {
        <ul class="todo mt">
          @for (thing of things(); track $index) {
            <li>
              @switch (thing.kind) {
                @case ('alert-review') {
                  <a [routerLink]="['/children', publicId(), 'alerts']">{{ 'story.lookAtAlert' | transloco: { alert: thing.alert ? (thing.alert.title | both) : '' } }}</a>
                }
                @case ('voice-answer') {
                  <a [routerLink]="['/children', publicId(), 'voice']">{{ 'story.answerWords' | transloco: { words: shortened(thing.words ?? '') } }}</a>
                }
                @default {
                  <b>{{ thing.words }}</b>
                }
              }
              <span class="small">{{ thing.who }}{{ thing.who && thing.by ? ' · ' : '' }}@if (thing.by) {{{ 'due.by' | transloco: { due: thing.by | day } }}}</span>
              @if (thing.isLate) {
                <span class="tag late"><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M6 .8 11.6 11H.4z" /></svg>{{ 'due.states.overdue' | transloco }}</span>
              }
            </li>
          }
        </ul>
      }
    </section>
  `,
})
export class NextThings {
  readonly things = input.required<readonly NextThingView[]>();
  readonly publicId = input.required<string>();

  protected shortened(words: string): string {
    return words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words;
  }
}
