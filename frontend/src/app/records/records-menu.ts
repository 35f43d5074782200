import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { PageHeading } from '../ui/page-heading';
import type { RecordKindView } from '../api/models';
import { RecordKinds } from './record-kinds';
import { newPlaceOf } from '../due/records-door';

/** What may be recorded of a child by this person, section by section, and where what is recorded stands. */
@Component({
  selector: 'ael-records-menu',
  imports: [Both, ChildStrip, PageHeading, RouterLink, TranslocoPipe],
  template: `
    <ael-child-strip [publicId]="publicId()" here="records" subject="records.title" />
    <div class="page wrap">
      <a class="back" [routerLink]="['/children', publicId()]">{{ 'records.backToChild' | transloco }}</a>
      <h1 aelHeading>{{ 'records.title' | transloco }}</h1>
      <p class="lead">{{ 'records.lead' | transloco }}</p>
      <div class="record-menu">
        @for (section of sections(); track section.name) {
          <section>
            <h2>{{ section.title | both }}</h2>
            <ul>
              @for (kind of section.kinds; track kind.name) {
                <li>
                  <a [routerLink]="[kind.name]">{{ kind.titles.many | both }}</a>
                  @if (kind.canRecord && !kind.isCorrectedOnly) {
                    <a class="add" [routerLink]="newPlace(kind)">{{ kind.titles.add | both }}</a>
                  }
                </li>
              }
            </ul>
          </section>
        }
      </div>
    </div>
  `,
})
export class RecordsMenu {
  readonly publicId = input.required<string>();
  private readonly kinds = inject(RecordKinds);
  protected readonly sections = computed(() =>
    (this.kinds.all.hasValue() ? this.kinds.all.value().sections : []).map((section) => ({ ...section, kinds: section.kinds.filter(({ isOfChild }) => isOfChild) })).filter(({ kinds }) => kinds.length > 0),
  );

  protected newPlace(kind: RecordKindView): string[] {
    return newPlaceOf({ publicId: this.publicId(), kind: kind.name }, kind);
  }
}
