import { Component, inject, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { samples } from '../api/functions';
import type { SamplesView } from '../api/models';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { SampleForm } from './sample-form';

/** What inspectors may see, chosen for each of them. */
@Component({
  selector: 'ael-samples-page',
  imports: [PageHeading, ProblemPage, SampleForm, TranslocoPipe],
  template: `
    @if (list.error(); as error) {
      <ael-problem-page [error]="error" />
    } @else {
      <h1 aelHeading>{{ 'access.samples' | transloco }}</h1>
      <p class="lead">{{ 'access.samplesLead' | transloco }}</p>
      <p role="status" class="strong mt">{{ isSaved() ? ('access.saved' | transloco) : '' }}</p>
      @if (shown(); as view) {
        @for (sample of view.samples; track sample.accountNo) {
          <section class="panel mt" [attr.aria-labelledby]="'inspector-' + sample.accountNo">
            <h2 [id]="'inspector-' + sample.accountNo">{{ sample.name }}</h2>
            <ael-sample-form [sample]="sample" (saved)="saved($event)" />
          </section>
        } @empty {
          <p class="empty">{{ 'access.noInspectors' | transloco }}</p>
        }
      } @else {
        <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
      }
    }
  `,
  host: { class: 'page wrap narrow-form' },
})
export class SamplesPage {
  private readonly api = inject(Api);
  protected readonly list = resource({ loader: () => this.api.invoke(samples) });
  protected readonly shown = linkedSignal<SamplesView | undefined>(() => (this.list.hasValue() ? this.list.value() : undefined));
  protected readonly isSaved = signal(false);

  protected saved(view: SamplesView): void {
    this.shown.set(view);
    this.isSaved.set(true);
  }
}
