import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import type { ExplainView } from '../api/models';
import { Figure } from './say-figure';

/** The definition, how it is read, the arithmetic in words, and the published figure with its date and its caution. */
@Component({
  selector: 'ael-how-worked-out',
  imports: [Both, Day, Figure, TranslocoPipe],
  template: `
    <div class="panel small">
      <h2>{{ 'performance.howWorkedOut' | transloco }}</h2>
      <p><b>{{ 'performance.whoIsCounted' | transloco }}.</b> {{ figure().populationTitle | both }}</p>
      <p><b>{{ 'performance.definition' | transloco }}.</b> {{ figure().definition | both }}</p>
      @if (figure().readings.length > 0) {
        <p><b>{{ 'performance.readAs' | transloco }}</b></p>
        <ul>
          @for (reading of figure().readings; track $index) {
            <li>{{ reading | both }}</li>
          }
        </ul>
      }
      @if (figure().arithmetic.length > 0) {
        <p><b>{{ 'performance.arithmetic' | transloco }}</b></p>
        <ul>
          @for (sentence of figure().arithmetic; track $index) {
            <li>{{ sentence | both }}</li>
          }
        </ul>
      }
      <p class="ruled"><b>{{ 'performance.source' | transloco }}.</b> {{ figure().source | both }}</p>
      <p>{{ 'performance.version' | transloco: { version: figure().definitionsVersion } }}</p>
    </div>
    @if (figure().benchmark; as wales) {
      <div class="note mt-l">
        <h2>{{ 'performance.compared' | transloco }}</h2>
        <p><b>{{ wales.value | figure: wales.unit }}</b> {{ wales.title | both }}</p>
        <p class="small">{{ wales.source | both }}. {{ 'performance.publishedFor' | transloco: { on: wales.on | day } }}.</p>
        @if (wales.caution; as caution) {
          <p class="small">{{ caution | both }}</p>
        }
      </div>
    }
  `,
})
export class HowWorkedOut {
  readonly figure = input.required<ExplainView>();
}
