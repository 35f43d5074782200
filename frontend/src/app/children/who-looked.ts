import { Component, inject, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { readers } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Printing } from '../identity/printing';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Instant } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** Who looked at a child's record, the latest first: a page that can be printed and given to the child. */
@Component({
  selector: 'ael-who-looked',
  imports: [Both, ChildStrip, Counted, Instant, PageHeading, Paging, ProblemPage, TranslocoPipe],
  templateUrl: './who-looked.html',
})
export class WhoLooked {
  readonly publicId = input.required<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly printing = inject(Printing);
  protected readonly list = resource({
    params: () => ({ publicId: this.publicId(), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(readers, params),
  });

  protected print(): Promise<void> {
    return this.printing.print();
  }
}
