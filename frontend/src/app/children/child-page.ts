import { httpResource } from '@angular/common/http';
import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { PageTitle } from '../ui/page-title';
import { ProblemPage } from '../ui/problem-page';
import type { ChildRecord } from './child';
import { RecordSection } from './record-section';
import { sectionsOf } from './record-sections';

/** A child's record, to read. The window's title says the reference, never the name. */
@Component({
  selector: 'ael-child-page',
  imports: [Both, Counted, Day, PageHeading, ProblemPage, RecordSection, RouterLink, TranslocoPipe],
  templateUrl: './child-page.html',
})
export class ChildPage {
  readonly publicId = input.required<string>();
  protected readonly child = httpResource<ChildRecord>(() => `/api/children/${encodeURIComponent(this.publicId())}`);
  protected readonly sectionsOf = sectionsOf;

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.child.hasValue()) return;
      const { reference } = this.child.value();
      title.name({ en: `Record, ${reference}`, cy: `Cofnod, ${reference}` });
    });
  }
}
