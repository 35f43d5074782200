import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { childHome } from '../api/functions';
import { ClockLines } from '../due/clock-lines';
import { IdentityBar } from '../identity/identity-bar';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageTitle } from '../ui/page-title';
import { ProblemPage } from '../ui/problem-page';
import { NextThings } from './next-things';
import { PlanParts } from './plan-parts';
import { SaidWords } from '../identity/said-words';
import { TimeStrip } from './time-strip';

/** The first page of a child's record: who they are, what they said, what is due, the plan, who has been there. */
@Component({
  selector: 'ael-child-home',
  imports: [Both, ClockLines, Counted, Day, IdentityBar, NextThings, PlanParts, ProblemPage, RouterLink, SaidWords, TimeStrip, TranslocoPipe],
  templateUrl: './child-home.html',
})
export class ChildHome {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  protected readonly home = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(childHome, params) });
  protected readonly mayRecord = inject(Session).may('record-visits');

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.home.hasValue()) return;
      const { reference } = this.home.value().strip;
      title.name({ en: `Record, ${reference}`, cy: `Cofnod, ${reference}` });
    });
  }
}
