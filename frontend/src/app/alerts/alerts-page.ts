import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { alerts } from '../api/functions';
import { ChildStrip } from '../identity/child-strip';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';

/** What everybody must know before they see the child: what holds, when it is looked at again, and what ended. */
@Component({
  selector: 'ael-alerts-page',
  imports: [Both, ChildStrip, Day, PageHeading, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './alerts-page.html',
})
export class AlertsPage {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly mayRecord = this.session.may('record-work') || this.session.may('record-reviews');
  protected readonly found = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(alerts, params) });
  protected readonly groups = computed(() => {
    const { open, ended } = this.found.value() ?? { open: [], ended: [] };
    return [{ name: 'open', alerts: open }, { name: 'ended', alerts: ended }].filter(({ name, alerts: some }) => name === 'open' || some.length > 0);
  });
}
