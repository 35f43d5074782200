import { Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { permissions } from '../api/functions';
import { Both } from '../ui/language/both';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';

/** Which role may do what, the table by which the server decides. */
@Component({
  selector: 'ael-permissions-page',
  imports: [Both, PageHeading, ProblemPage, TranslocoPipe],
  template: `
    @if (table.error(); as error) {
      <ael-problem-page [error]="error" />
    } @else {
      <h1 aelHeading>{{ 'staff.permissions' | transloco }}</h1>
      <p class="lead">{{ 'staff.permissionsLead' | transloco }}</p>
      @if (table.hasValue()) {
        <table class="cards mt">
          <caption class="govuk-visually-hidden">{{ 'staff.permissions' | transloco }}</caption>
          <thead>
            <tr>
              <th scope="col">{{ 'staff.permission' | transloco }}</th>
              @for (role of table.value().roles; track role.role) {
                <th scope="col">{{ role.title | both }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of table.value().permissions; track row.permission) {
              <tr>
                <th scope="row">{{ row.title | both }}</th>
                @for (role of table.value().roles; track role.role) {
                  <td [attr.data-label]="role.title | both">
                    @if (row.roles.includes(role.role)) {
                      <b>{{ 'staff.allowed' | transloco }}</b>
                    } @else {
                      <span class="muted">{{ 'staff.notAllowed' | transloco }}</span>
                    }
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
      }
    }
  `,
  host: { class: 'page wrap' },
})
export class PermissionsPage {
  private readonly api = inject(Api);
  protected readonly table = resource({ loader: () => this.api.invoke(permissions) });
}
