import { Component, inject, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { emergencyUses, reviewEmergencyUse } from '../api/functions';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Instant, ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { AccessNav } from './access-nav';
import { ReviewForm } from './review-form';

/** What was opened in an emergency, for whoever looks after information governance. */
@Component({
  selector: 'ael-uses-page',
  imports: [AccessNav, Both, Counted, Instant, PageHeading, Paging, ProblemPage, ReviewForm, ShortDay, TranslocoPipe],
  templateUrl: './uses-page.html',
  host: { class: 'page wrap' },
})
export class UsesPage {
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly list = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(emergencyUses, params) });

  protected review(openingNo: number) {
    return (body: { outcome: string; note: string }) => this.api.invoke(reviewEmergencyUse, { openingNo, body });
  }
}
