import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { childStrip } from '../api/functions';
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
            @if (record.alerts.length > 0) {
              <a class="alert-count" [routerLink]="['/children', publicId(), 'alerts']">{{ 'identity.alertCount' | counted: record.alerts.length }}</a>
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
  protected readonly child = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(childStrip, params) });

  constructor() {
    const title = inject(PageTitle);
    const transloco = inject(TranslocoService);
    effect(() => {
      if (!this.child.hasValue()) return;
      const { reference } = this.child.value();
      title.name({ en: `${transloco.translate(this.subject(), {}, 'en')}, ${reference}`, cy: `${transloco.translate(this.subject(), {}, 'cy')}, ${reference}` });
    });
  }
}
