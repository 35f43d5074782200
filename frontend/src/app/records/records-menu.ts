import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChildStrip } from '../identity/child-strip';
import { Both } from '../ui/language/both';
import { PageHeading } from '../ui/page-heading';
import type { RecordKindView } from '../api/models';
import { RecordKinds } from './record-kinds';
import { newPlaceOf } from '../due/records-door';

/** What may be recorded of a child by this person, section by section, and where what is recorded stands; or of nobody in particular: carers, homes and staff. */
@Component({
  selector: 'ael-records-menu',
  imports: [Both, ChildStrip, PageHeading, RouterLink, TranslocoPipe],
  template: `
    @if (publicId(); as id) {
      <ael-child-strip [publicId]="id" here="records" subject="records.title" />
    }
    <div class="page wrap">
      @if (publicId(); as id) {
        <a class="back" [routerLink]="['/children', id]">{{ 'records.backToChild' | transloco }}</a>
      }
      <h1 aelHeading>{{ (publicId() ? 'records.title' : 'records.sharedTitle') | transloco }}</h1>
      <p class="lead">{{ (publicId() ? 'records.lead' : 'records.sharedLead') | transloco }}</p>
      <div class="record-menu">
        @for (section of sections(); track section.name) {
          <section>
            @if (publicId()) {
              <h2>{{ section.title | both }}</h2>
            }
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
  readonly publicId = input<string>();
  private readonly kinds = inject(RecordKinds);
  protected readonly sections = computed(() =>
    (this.kinds.all.hasValue() ? this.kinds.all.value().sections : []).map((section) => ({ ...section, kinds: section.kinds.filter(({ isOfChild }) => isOfChild === (this.publicId() !== undefined)) })).filter(({ kinds }) => kinds.length > 0),
  );

  protected newPlace(kind: RecordKindView): string[] {
    return newPlaceOf({ publicId: this.publicId(), kind: kind.name }, kind);
  }
}
