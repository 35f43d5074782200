import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClockExplainView } from '../api/models';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';

/** The law behind a clock: where it is written, its force, how surely it was read, since when, and its numbers. */
@Component({
  selector: 'ael-law-behind',
  imports: [Both, Counted, Day, RouterLink, TranslocoPipe],
  template: `
    <aside class="panel small" aria-labelledby="law">
      <h2 id="law">{{ 'clocks.theLaw' | transloco }}</h2>
      <p>
        <a [href]="how().citation.link" target="_blank" rel="noopener external"
          >{{ how().citation.instrument | both }}, {{ how().citation.provision }} {{ 'clocks.newTab' | transloco }}</a
        >
      </p>
      <p>{{ how().citation.readOn ? ('clocks.readOn' | transloco: { on: (how().citation.readOn | day) }) : ('clocks.neverRead' | transloco) }}</p>
      <dl class="short-pairs">
        <div><dt>{{ 'clocks.force' | transloco }}</dt><dd>{{ how().clock.force | both }}</dd></div>
        <div><dt>{{ 'clocks.confidence' | transloco }}</dt><dd>{{ how().clock.confidence | both }}</dd></div>
        <div>
          <dt>{{ 'clocks.inForce' | transloco }}</dt>
          <dd>{{ (how().inForce.until ? 'clocks.inForceUntil' : 'clocks.inForceFrom') | transloco: { from: (how().inForce.from | day), until: (how().inForce.until | day) } }}</dd>
        </div>
        <div><dt>{{ 'clocks.whoActs' | transloco }}</dt><dd>{{ how().clock.actedBy ? how().clock.actedBy + ', ' : '' }}{{ how().clock.whose | both }}</dd></div>
      </dl>
      @if (how().numbers.length > 0) {
        <h3 class="mt">{{ 'clocks.numbers' | transloco }}</h3>
        <ul class="plain-rows">
          @for (number of how().numbers; track $index) {
            <li>
              {{ number.title | both }}: <b>{{ 'clocks.units.' + number.unit.code | counted: number.value }}</b>,
              <span class="muted">{{ 'clocks.since' | transloco: { on: number.since | day } }}, {{ 'clocks.setBy.' + number.setBy | transloco }}</span>
            </li>
          }
        </ul>
      }
      <p class="ruled"><a [routerLink]="['/help/duties', how().clock.duty]">{{ 'clocks.dutyPage' | transloco }}</a></p>
    </aside>
  `,
})
export class LawBehind {
  readonly how = input.required<ClockExplainView>();
}
