import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Instant } from '../language/day';
import { Language } from '../language/language';
import { sayTime } from '../language/say-day';
import type { Draft } from './draft';

/** How a draft stands, in one line that is spoken when it changes; and what became of the one written before. */
@Component({
  selector: 'ael-draft-state',
  imports: [Instant, TranslocoPipe],
  template: `
    <p class="small muted draft-line" role="status">
      @switch (draft().state()) {
        @case ('saving') {{{ 'ui.drafts.saving' | transloco }}}
        @case ('saved') {{{ 'ui.drafts.saved' | transloco: { at: at() } }}}
        @case ('device-only') {{{ 'ui.drafts.deviceOnly' | transloco }}}
        @case ('failing') {<strong>{{ 'ui.drafts.failing' | transloco }}</strong>}
      }
    </p>
    @if (draft().broughtBack(); as from) {
      <p class="note">
        {{ 'ui.drafts.broughtBack' | transloco: { at: from | instant } }}
        <button class="as-link link" type="button" (click)="draft().startAfresh()">{{ 'ui.drafts.startAfresh' | transloco }}</button>
      </p>
    }
    @if (draft().wasGivenUp()) {
      <p class="note">
        {{ 'ui.drafts.givenUp' | transloco }}
        <button class="as-link link" type="button" (click)="draft().haveItAgain()">{{ 'ui.drafts.haveItAgain' | transloco }}</button>
      </p>
    }
    @if (draft().elsewhere(); as other) {
      <div class="banner">
        <p>{{ 'ui.drafts.elsewhere' | transloco: { at: other.savedAt | instant } }}</p>
        <p class="line mt">
          <button class="btn second" type="button" (click)="draft().takeElsewhere()">{{ 'ui.drafts.takeElsewhere' | transloco }}</button>
          <button class="btn second" type="button" (click)="draft().keepMine()">{{ 'ui.drafts.keepMine' | transloco }}</button>
        </p>
      </div>
    }
  `,
  host: { class: 'draft-state' },
})
export class DraftStateLine {
  readonly draft = input.required<Draft<object>>();
  private readonly language = inject(Language);
  protected readonly at = computed(() => {
    this.language.current();
    return sayTime(this.draft().savedAt() ?? new Date().toISOString());
  });
}
