import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { documents } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** A child's documents, the latest first, each with how long it is kept. */
@Component({
  selector: 'ael-documents-list',
  imports: [Both, ChildStrip, PageHeading, Paging, ProblemPage, RouterLink, ShortDay, TranslocoPipe],
  templateUrl: './documents-list.html',
})
export class DocumentsList {
  readonly publicId = input.required<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly documents = resource({
    params: () => ({ publicId: this.publicId(), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(documents, params),
  });
}
