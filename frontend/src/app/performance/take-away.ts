import { HttpParams } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language, type LanguageCode } from '../ui/language/language';
import { type WhichDay, given } from './which-day';

const formats = ['docx', 'xlsx', 'csv', 'md', 'json'] as const;
const audiences = ['authority', 'inspectorate', 'public'] as const;

/** The profile as a file: in a format, a language, and as its reader may see it. */
@Component({
  selector: 'ael-take-away',
  imports: [TranslocoPipe],
  templateUrl: './take-away.html',
})
export class TakeAway {
  readonly day = input.required<WhichDay>();
  protected readonly formats = formats;
  protected readonly audiences = audiences;
  protected readonly format = signal<string>('docx');
  protected readonly audience = signal<string>('authority');
  private readonly reader = inject(Language);
  protected readonly language = linkedSignal<LanguageCode>(() => this.reader.current());

  protected readonly address = computed(() => {
    const choice = { format: this.format(), language: this.language(), audience: this.audience(), ...given(this.day()) };
    return `/api/performance/export?${new HttpParams({ fromObject: choice }).toString()}`;
  });

  protected value(event: Event): string {
    return event.target instanceof HTMLSelectElement ? event.target.value : '';
  }

  protected speak(event: Event): void {
    this.language.set(this.value(event) === 'cy' ? 'cy' : 'en');
  }
}
