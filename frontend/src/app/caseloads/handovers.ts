import { Component, inject, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { handoversOfChild } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** What the workers of a child told each other, the latest first. */
@Component({
  selector: 'ael-handovers',
  imports: [Both, ChildStrip, Day, PageHeading, Paging, ProblemPage, TranslocoPipe],
  template: `
    <ael-child-strip [publicId]="publicId()" here="handovers" subject="caseloads.handovers" />
    <div class="page wrap">
      @if (told.error(); as error) {
        <ael-problem-page [error]="error" />
      } @else {
        <h1 aelHeading>{{ 'caseloads.handovers' | transloco }}</h1>
        <p class="lead">{{ 'caseloads.handoversLead' | transloco }}</p>
        @if (told.hasValue()) {
          <ul class="found">
            @for (one of told.value().handovers; track one.handoverNo) {
              <li>
                <p class="who"><b>{{ one.from ? ('caseloads.fromTo' | transloco: { from: one.from, to: one.to }) : ('caseloads.firstTo' | transloco: { to: one.to }) }}</b></p>
                <p class="muted">{{ one.on | day }} · {{ one.role?.title | both }} · {{ one.reason?.title | both }}</p>
                @if (one.handover) {
                  <p class="as-typed">{{ one.handover }}</p>
                } @else {
                  <p class="muted">{{ 'caseloads.noHandover' | transloco }}</p>
                }
              </li>
            }
          </ul>
          @if (told.value().handovers.length === 0) {
            <p class="empty">{{ 'caseloads.noHandovers' | transloco }}</p>
          }
          <ael-paging [page]="told.value().page" [pages]="told.value().pages" />
        } @else {
          <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
        }
      }
    </div>
  `,
})
export class Handovers {
  readonly publicId = input.required<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly told = resource({ params: () => ({ publicId: this.publicId(), page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(handoversOfChild, params) });
}
