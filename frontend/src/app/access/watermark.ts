import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../staff/session';
import { Instant } from '../ui/language/day';

/** Over every page and every print of an inspector: who reads, and since when. Said once to whoever does not see it. */
@Component({
  selector: 'ael-watermark',
  imports: [Instant, TranslocoPipe],
  template: `
    @if (reader(); as name) {
      <div class="watermark" aria-hidden="true">
        @for (line of lines; track line) {
          <span>{{ 'access.watermark' | transloco: { name, at: at | instant } }}</span>
        }
      </div>
    }
  `,
})
export class Watermark {
  private readonly session = inject(Session);
  protected readonly at = new Date().toISOString();
  protected readonly lines = [1, 2, 3, 4, 5, 6];
  protected readonly reader = computed(() => (this.session.me()?.roles.includes('inspector') ? this.session.me()?.name : undefined));
}
