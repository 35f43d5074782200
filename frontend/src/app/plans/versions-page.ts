import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { planVersions } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** Every version of the plan, the latest first. */
@Component({
  selector: 'ael-versions-page',
  imports: [ChildStrip, Day, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  template: `
    <ael-child-strip [publicId]="publicId()" here="plan" subject="plans.versions" />
    <div class="page wrap">
      <a class="back" [routerLink]="['/children', publicId(), 'plan']">{{ 'plans.backToPlan' | transloco }}</a>
      @if (versions.error(); as error) {
        <ael-problem-page [error]="error" />
      } @else {
        <h1 aelHeading>{{ 'plans.versions' | transloco }}</h1>
        @if (versions.hasValue()) {
          <ul class="plain-list mt">
            @for (one of versions.value().versions; track $index) {
              <li>
                @if (one.versionNo) {
                  <a [routerLink]="['/children', publicId(), 'plan', 'versions', one.versionNo]">{{ one.number ? ('plans.version' | transloco: { n: one.number }) : ('plans.newVersion' | transloco) }}</a>
                } @else {
                  {{ 'plans.version' | transloco: { n: one.number } }}
                }
                · {{ one.on | day }} · {{ 'plans.states.' + one.state | transloco }}
                @if (!one.versionNo) {<span class="muted"> · {{ 'plans.factsOnly' | transloco }}</span>}
                @if (one.whyRevised) {<p class="small muted">{{ one.whyRevised }}</p>}
              </li>
            } @empty {
              <li>{{ 'plans.none' | transloco }}</li>
            }
          </ul>
          <ael-paging [page]="versions.value().page" [pages]="versions.value().pages" />
        } @else {
          <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
        }
      }
    </div>
  `,
})
export class VersionsPage {
  readonly publicId = input.required<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly versions = resource({
    params: () => ({ publicId: this.publicId(), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(planVersions, params),
  });
}
