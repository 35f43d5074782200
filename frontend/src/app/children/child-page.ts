import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { child } from '../api/functions';
import { ChildClocksPanel } from '../due/child-clocks-panel';
import { ChildNav } from '../identity/child-nav';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import { Aged } from '../ui/language/aged';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { PageTitle } from '../ui/page-title';
import { ProblemPage } from '../ui/problem-page';
import { RecordSection } from './record-section';
import { sectionsOf } from './record-sections';

/** A child's record, to read. The window's title says the reference, never the name. */
@Component({
  selector: 'ael-child-page',
  imports: [Aged, Both, ChildClocksPanel, ChildNav, Day, PageHeading, ProblemPage, RecordSection, RouterLink, TranslocoPipe],
  templateUrl: './child-page.html',
})
export class ChildPage {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  protected readonly child = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(child, params) });
  protected readonly mayRecord = inject(Session).may('record-visits');
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
