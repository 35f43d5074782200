import { Location } from '@angular/common';
import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { emergencyAccess } from '../api/functions';
import { PageHeading } from '../ui/page-heading';

/** The page between: what it means to open a restricted record in an emergency. Nothing of the child stands here, and no field. */
@Component({
  selector: 'ael-emergency-page',
  imports: [PageHeading, RouterLink, TranslocoPipe],
  template: `
    <div class="interruption prose">
      <h1 aelHeading>{{ 'access.restricted' | transloco }}</h1>
      <p>{{ 'access.onlyNamed' | transloco }}</p>
      @if (about.hasValue()) {
        <p>{{ 'access.willBeRecorded' | transloco: { lead: about.value().lead ?? ('access.theLead' | transloco) } }}</p>
      } @else {
        <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
      }
      <p class="line">
        <a class="btn" [routerLink]="['/emergency', publicId(), 'reason']">{{ 'access.continue' | transloco }}</a>
        <button class="as-link" type="button" (click)="location.back()">{{ 'access.goBack' | transloco }}</button>
      </p>
    </div>
  `,
  host: { class: 'page wrap' },
})
export class EmergencyPage {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  protected readonly location = inject(Location);
  protected readonly about = resource({ loader: () => this.api.invoke(emergencyAccess) });
}
