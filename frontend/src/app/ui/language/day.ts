import { Pipe, type PipeTransform, inject } from '@angular/core';
import { Language } from './language';
import { sayDay, sayInstant, sayShortDay } from './say-day';

/** An ISO date as a sentence says it. */
@Pipe({ name: 'day', pure: false })
export class Day implements PipeTransform {
  private readonly language = inject(Language);

  transform(on: string | null | undefined): string {
    return on ? sayDay(on, this.language.current()) : '';
  }
}

/** An ISO date as a table says it, with its day of the week. */
@Pipe({ name: 'shortDay', pure: false })
export class ShortDay implements PipeTransform {
  private readonly language = inject(Language);

  transform(on: string | null | undefined): string {
    return on ? sayShortDay(on, this.language.current()) : '';
  }
}

/** An ISO instant with its time of day in Wales. */
@Pipe({ name: 'instant', pure: false })
export class Instant implements PipeTransform {
  private readonly language = inject(Language);

  transform(at: string | null | undefined): string {
    return at ? sayInstant(at, this.language.current()) : '';
  }
}
