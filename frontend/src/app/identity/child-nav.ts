import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';

export type ChildPart = 'record' | 'clocks' | 'visits' | 'access';

/** The ways through one child's record; the part one is in is marked. */
@Component({
  selector: 'ael-child-nav',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <nav class="child-nav" [attr.aria-label]="'identity.parts' | transloco">
      <ul>
        @for (part of parts; track part.name) {
          <li>
            <a [routerLink]="['/children', publicId(), part.path].slice(0, part.path ? 3 : 2)" [attr.aria-current]="part.name === here() ? 'page' : null">{{ part.key | transloco }}</a>
          </li>
        }
      </ul>
    </nav>
  `,
})
export class ChildNav {
  readonly publicId = input.required<string>();
  readonly here = input.required<ChildPart>();
  private readonly maySeeWhoLooked = inject(Session).may('see-who-looked');
  protected readonly parts: readonly { name: ChildPart; path: string; key: string }[] = [
    { name: 'record', path: '', key: 'identity.record' },
    { name: 'clocks', path: 'clocks', key: 'identity.clocks' },
    { name: 'visits', path: 'visits', key: 'identity.visits' },
    ...(this.maySeeWhoLooked ? [{ name: 'access' as const, path: 'access', key: 'identity.access' }] : []),
  ];
}
