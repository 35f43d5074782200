import { Component, inject, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { patterns, reviewPattern } from '../api/functions';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { AccessNav } from './access-nav';
import { ReviewForm } from './review-form';

/** Reading that is worth a look, for whoever looks after information governance. It says nothing is wrong. */
@Component({
  selector: 'ael-patterns-page',
  imports: [AccessNav, Both, Counted, PageHeading, Paging, ProblemPage, ReviewForm, ShortDay, TranslocoPipe],
  templateUrl: './patterns-page.html',
  host: { class: 'page wrap' },
})
export class PatternsPage {
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly list = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(patterns, params) });

  protected review(patternNo: number) {
    return (body: { outcome: string; note: string }) => this.api.invoke(reviewPattern, { patternNo, body });
  }
}
