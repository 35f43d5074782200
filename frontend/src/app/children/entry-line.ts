import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TimelineEntryView } from '../api/models';
import { Both } from '../ui/language/both';
import { Day, Instant } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { sayDay } from '../ui/language/say-day';

/** Where the row behind an entry is read at length; the record itself where there is no page for it alone. */
const pages: Readonly<Record<string, string>> = { visits: 'visits', voices: 'voice', alerts: 'alerts' };

/** One entry of a timeline: what happened, when, by whom, in whose words, and what it did to the child. */
@Component({
  selector: 'ael-entry-line',
  imports: [Both, Day, Instant, RouterLink, TranslocoPipe],
  template: `
    <b>{{ entry().title | both }}</b>
    @if (entry().detail; as detail) {
      <span class="detail">{{ detail | both }}</span>
    }
    <span class="by">
      {{ entry().at ? (entry().at | instant) : (entry().on | day) }}{{ entry().by ? ', ' + entry().by : '' }}
      @if (entry().isImported) {
        <span class="govuk-visually-hidden">, {{ 'story.imported' | transloco }}</span>
      }
    </span>
    @if (entry().words; as words) {
      @if (entry().isVoice) {
        <blockquote>“{{ words }}”</blockquote>
      } @else {
        <p class="said-words">{{ words }}</p>
      }
    }
    @if (entry().effect; as effect) {
      <p class="small">{{ 'story.effect' | transloco: { effect } }}</p>
    }
    <p class="entry-acts">
      @if (entry().source; as source) {
        <span class="muted">{{ 'story.source' | transloco: { source } }}</span>
      } @else {
        <a [routerLink]="['/children', publicId(), page()]">{{ 'story.open' | transloco }}<span class="govuk-visually-hidden">: {{ named() }}</span></a>
      }
      @if (mayMark()) {
        <button class="as-link link" type="button" (click)="marked.emit({ isSignificant: !entry().isSignificant, isPinned: entry().isPinned })"
          >{{ (entry().isSignificant ? 'story.notSignificant' : 'story.significant') | transloco }}<span class="govuk-visually-hidden">: {{ named() }}</span></button
        >
        <button class="as-link link" type="button" (click)="marked.emit({ isSignificant: entry().isSignificant, isPinned: !entry().isPinned })"
          >{{ (entry().isPinned ? 'story.unpin' : 'story.pin') | transloco }}<span class="govuk-visually-hidden">: {{ named() }}</span></button
        >
      }
    </p>
  `,
})
export class EntryLine {
  readonly publicId = input.required<string>();
  readonly entry = input.required<TimelineEntryView>();
  readonly mayMark = input(false);
  readonly marked = output<{ isSignificant: boolean; isPinned: boolean }>();
  private readonly language = inject(Language);
  protected readonly page = computed(() => pages[this.entry().about] ?? 'record');
  /** The entry with its day, so that links that read alike can be told apart. */
  protected readonly named = computed(() => `${this.language.of(this.entry().title)}, ${sayDay(this.entry().on, this.language.current())}`);
}
