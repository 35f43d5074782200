import { Component, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';
import { Emergencies } from './emergencies';
import { timeOf } from './time-of';

/** Stands above every page while a record is open in an emergency: until when, and a way to end it. */
@Component({
  selector: 'ael-emergency-strip',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @for (opening of emergencies.open(); track opening.openingNo) {
      <section class="emergency" role="region" [attr.aria-label]="'access.emergency' | transloco">
        <div class="wrap">
          <p class="strong">{{ 'access.emergencyUntil' | transloco: { time: timeOf(opening.endsAt) } }}</p>
          <p class="line">
            <a [routerLink]="['/children', opening.publicId]">{{ 'access.openRecord' | transloco }}</a>
            <button class="btn second" type="button" (click)="end(opening.openingNo)">{{ 'access.endNow' | transloco }}</button>
          </p>
        </div>
      </section>
    }
  `,
})
export class EmergencyStrip {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly emergencies = inject(Emergencies);
  protected readonly timeOf = timeOf;

  constructor() {
    effect(() => {
      if (this.session.isSignedIn() && this.session.may('break-glass')) void this.emergencies.look();
      else this.emergencies.forget();
    });
  }

  protected async end(openingNo: number): Promise<void> {
    await this.emergencies.end(openingNo);
    await this.router.navigateByUrl('/');
  }
}
