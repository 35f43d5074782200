import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { child } from '../api/functions';
import { Aged } from '../ui/language/aged';
import { PageTitle } from '../ui/page-title';
import { ChildNav, type ChildPart } from './child-nav';

/** Whose pages these are, above every page of one child. The window's title says the page and the reference, never the name. */
@Component({
  selector: 'ael-child-strip',
  imports: [Aged, ChildNav, RouterLink],
  template: `
    <div class="identity">
      <div class="wrap">
        @if (child.hasValue()) {
          @let record = child.value();
          <p class="name">
            <a [routerLink]="['/children', publicId()]">{{ record.name }}</a>
            <small>{{ record.age | aged }}</small>
            <small>{{ record.reference }}</small>
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
  readonly here = input.required<ChildPart>();
  /** The page's own title: a key of the catalogue. */
  readonly subject = input.required<string>();
  private readonly api = inject(Api);
  protected readonly child = resource({ params: () => ({ publicId: this.publicId() }), loader: ({ params }) => this.api.invoke(child, params) });

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
