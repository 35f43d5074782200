import { Component, inject, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { child } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { RecordSection } from './record-section';
import { sectionsOf } from './record-sections';

/** Everything a child's record holds, as tables. */
@Component({
  selector: 'ael-whole-record',
  imports: [Both, ChildStrip, Day, PageHeading, ProblemPage, RecordSection, TranslocoPipe],
  templateUrl: './whole-record.html',
})
export class WholeRecord {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  protected readonly child = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(child, params) });
  protected readonly sectionsOf = sectionsOf;
}
