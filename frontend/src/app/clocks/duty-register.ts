import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { duties } from '../api/functions';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** Every duty the service knows, with where it is written and how surely it was read. */
@Component({
  selector: 'ael-duty-register',
  imports: [Both, Counted, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  template: `
    @if (register.error(); as error) {
      <ael-problem-page [error]="error" />
    } @else {
      <h1 aelHeading>{{ 'clocks.register' | transloco }}</h1>
      <p class="lead">{{ 'clocks.registerLead' | transloco }}</p>
      @if (register.hasValue()) {
        <p class="strong mt" role="status">{{ 'clocks.dutyCount' | counted: register.value().total }}</p>
        <table class="cards mt">
          <caption class="govuk-visually-hidden">{{ 'clocks.register' | transloco }}</caption>
          <thead>
            <tr>
              <th scope="col">{{ 'clocks.duty' | transloco }}</th>
              <th scope="col">{{ 'clocks.written' | transloco }}</th>
              <th scope="col">{{ 'clocks.force' | transloco }}</th>
              <th scope="col">{{ 'clocks.confidence' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (duty of register.value().duties; track duty.id) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/help/duties', duty.id]">{{ duty.title | both }}</a>
                  @if (duty.standing) {
                    <div class="muted small">{{ 'clocks.noClock' | transloco }}</div>
                  }
                </th>
                <td [attr.data-label]="'clocks.written' | transloco">{{ duty.instrument | both }}, {{ duty.provision }}</td>
                <td [attr.data-label]="'clocks.force' | transloco">{{ duty.force | both }}</td>
                <td [attr.data-label]="'clocks.confidence' | transloco">
                  {{ duty.confidence | both }}
                  @if (duty.doubt) {
                    <div class="small">{{ 'due.doubtful' | transloco }}</div>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
        <ael-paging [page]="register.value().page" [pages]="register.value().pages" />
      } @else {
        <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
      }
    }
  `,
  host: { class: 'page wrap' },
})
export class DutyRegister {
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly register = resource({ params: () => ({ page: Number(this.page() ?? 1) }), loader: ({ params }) => this.api.invoke(duties, params) });
}
