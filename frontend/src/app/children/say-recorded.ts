import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '../ui/language/language';
import { sayDay } from '../ui/language/say-day';
import type { Recorded } from './child';

/** A recorded value in words: a code by its title, a date with its year, and what the record does not say as not known. */
@Pipe({ name: 'recorded', pure: false })
export class SayRecorded implements PipeTransform {
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  transform(value: Recorded): string {
    if (value === null || value === undefined || value === '') return this.said('ui.notKnown');
    if (typeof value === 'boolean') return this.said(value ? 'children.recordedYes' : 'children.recordedNo');
    if (typeof value === 'number') return value.toLocaleString('en-GB');
    if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayDay(value, this.language.current()) : value;
    return this.language.of('title' in value ? value.title : value);
  }

  private said(key: string): string {
    return this.transloco.translate(key, {}, this.language.current());
  }
}
