import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';

/** What was tested and what was not. */
@Component({
  selector: 'ael-accessibility',
  imports: [Day, PageHeading, TranslocoPipe],
  template: `
    <h1 aelHeading>{{ 'help.accessibility' | transloco }}</h1>
    <div class="prose">
      <p class="lead">{{ 'help.statement.scope' | transloco: { on: preparedOn | day } }}</p>
      <h2 class="mt-l">{{ 'help.statement.canTitle' | transloco }}</h2>
      <ul>
        @for (key of can; track key) {
          <li>{{ key | transloco }}</li>
        }
      </ul>
      <h2 class="mt-l">{{ 'help.statement.testedTitle' | transloco }}</h2>
      <p>{{ 'help.statement.tested' | transloco }}</p>
      <h2 class="mt-l">{{ 'help.statement.notTestedTitle' | transloco }}</h2>
      <p>{{ 'help.statement.notTested' | transloco }}</p>
    </div>
  `,
  host: { class: 'page wrap' },
})
export class Accessibility {
  protected readonly preparedOn = '2026-11-24';
  protected readonly can = ['help.statement.keyboard', 'help.statement.dictation', 'help.statement.zoom', 'help.statement.charts', 'help.statement.languages'];
}
