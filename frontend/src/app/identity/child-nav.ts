import { Component, computed, inject, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';
import { type ChildPart, childParts } from './child-parts';

/** The ways through one child's record: seven at most in a row, the others under More. The part one is in is marked. */
@Component({
  selector: 'ael-child-nav',
  imports: [NgTemplateOutlet, RouterLink, TranslocoPipe],
  template: `
    <nav class="child-nav" [attr.aria-label]="'identity.parts' | transloco">
      <ul>
        @for (part of main; track part.name) {
          <li><ng-container *ngTemplateOutlet="way; context: { $implicit: part }" /></li>
        }
        <li>
          <details class="more">
            <summary [class.here]="isUnderMore()">{{ 'identity.more' | transloco }}</summary>
            <ul>
              @for (part of others; track part.name) {
                <li><ng-container *ngTemplateOutlet="way; context: { $implicit: part }" /></li>
              }
            </ul>
          </details>
        </li>
      </ul>
    </nav>
    <ng-template #way let-part>
      <a [routerLink]="part.path ? ['/children', publicId()].concat(part.path.split('/')) : ['/children', publicId()]" [attr.aria-current]="part.name === here() ? 'page' : null">{{ part.key | transloco }}</a>
    </ng-template>
  `,
})
export class ChildNav {
  readonly publicId = input.required<string>();
  readonly here = input.required<string>();
  private readonly session = inject(Session);
  private readonly shown: readonly ChildPart[] = childParts.filter(({ permission }) => !permission || this.session.may(permission));
  protected readonly main = this.shown.filter(({ isMain }) => isMain);
  protected readonly others = this.shown.filter(({ isMain }) => !isMain);
  protected readonly isUnderMore = computed(() => this.others.some(({ name }) => name === this.here()));
}
