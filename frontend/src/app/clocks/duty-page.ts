import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { duty } from '../api/functions';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { PageTitle } from '../ui/page-title';
import { ProblemPage } from '../ui/problem-page';

/** One duty: its words, its clock, its law and its numbers with their dates. */
@Component({
  selector: 'ael-duty-page',
  imports: [Both, Counted, Day, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './duty-page.html',
  host: { class: 'page wrap' },
})
export class DutyPage {
  readonly id = input.required<string>();
  private readonly api = inject(Api);
  protected readonly duty = resource({ params: () => ({ id: this.id() }), loader: ({ params }) => this.api.invoke(duty, params) });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.duty.hasValue()) title.name(this.duty.value().title);
    });
  }
}
