import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { childStrip } from '../api/functions';
import { Session } from '../staff/session';
import { KeptReading } from '../ui/drafts/kept-reading';
import { Aged } from '../ui/language/aged';
import { Counted } from '../ui/language/counted';
import { PageTitle } from '../ui/page-title';
import { ChildNav } from './child-nav';

/** Whose pages these are, above every page of one child. The window's title says the page and the reference, never the name. */
@Component({
  selector: 'ael-child-strip',
  imports: [Aged, ChildNav, Counted, RouterLink, TranslocoPipe],
  template: `
    <div class="identity">
      <div class="wrap">
        @if (child.hasValue()) {
          @let record = child.value();
          <p class="name">
            <a [routerLink]="['/children', publicId()]">{{ record.name }}</a>
            <small>{{ record.age | aged }}</small>
            <small>{{ record.reference }}</small>
            <small class="wide-only">{{ 'identity.languages.in-' + (record.preferredLanguage ?? 'not-known') | transloco }}</small>
            @if (record.alerts > 0) {
              <a class="alert-count" [routerLink]="['/children', publicId(), 'alerts']">{{ 'identity.alertCount' | counted: record.alerts }}</a>
            }
          </p>
        } @else {
          <p class="name">&nbsp;</p>
        }
        <ael-child-nav [publicId]="publicId()" [here]="here()" />
      </div>
    </div>
  `,
})
export class ChildStrip {
  readonly publicId = input.required<string>();
  readonly here = input.required<string>();
  /** The page's own title: a key of the catalogue. */
  readonly subject = input.required<string>();
  private readonly api = inject(Api);
  private readonly kept = inject(KeptReading);
  /** Whoever writes of the child without a network sees there, too, whose pages these are. */
  private readonly mayWrite = inject(Session).may('record-work');
  protected readonly child = resource({
    params: () => ({ publicId: this.publicId() }),
    loader: ({ params }) => (this.mayWrite ? this.kept.read(`strip/${params.publicId}`, () => this.read(params.publicId)) : this.read(params.publicId)),
  });

  constructor() {
    const title = inject(PageTitle);
    const transloco = inject(TranslocoService);
    effect(() => {
      if (!this.child.hasValue()) return;
      const { reference } = this.child.value();
      title.name({ en: `${transloco.translate(this.subject(), {}, 'en')}, ${reference}`, cy: `${transloco.translate(this.subject(), {}, 'cy')}, ${reference}` });
    });
  }

  /** Of the alerts, how many. */
  private async read(publicId: string) {
    const { name, age, reference, preferredLanguage, alerts } = await this.api.invoke(childStrip, { publicId });
    return { name, age, reference, preferredLanguage, alerts: alerts.length };
  }
}
