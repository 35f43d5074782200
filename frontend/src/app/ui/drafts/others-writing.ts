import { Component, DOCUMENT, DestroyRef, computed, inject, input, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../language/language';
import { sayTime } from '../language/say-day';
import { ServerCopy } from './server-copy';

const A_MINUTE = 60_000;

/** Says who else is writing in the same place: a hint, which locks nothing. Asked for when the page is opened, looked at again, and each minute. */
@Component({
  selector: 'ael-others-writing',
  imports: [TranslocoPipe],
  template: `
    <div role="status">
      @for (other of others(); track other.name) {
        <p class="note">{{ 'ui.drafts.alsoHere' | transloco: other }}</p>
      }
    </div>
  `,
})
export class OthersWriting {
  /** A place as a draft has it, or `plan.<public id>` for everything written in a child’s plan. */
  readonly place = input.required<string>();
  private readonly server = inject(ServerCopy);
  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);
  private readonly looked = signal(0);
  private readonly found = resource({ params: () => ({ place: this.place(), looked: this.looked() }), loader: ({ params }) => this.server.others(params.place) });
  protected readonly others = computed(() => {
    this.language.current();
    return (this.found.hasValue() ? this.found.value() : []).map(({ name, savedAt }) => ({ name, at: sayTime(savedAt) }));
  });

  constructor() {
    const window = this.document.defaultView;
    const look = () => this.document.visibilityState === 'visible' && this.looked.update((n) => n + 1);
    window?.addEventListener('focus', look);
    const timer = window?.setInterval(look, A_MINUTE);
    inject(DestroyRef).onDestroy(() => {
      window?.removeEventListener('focus', look);
      window?.clearInterval(timer);
    });
  }
}
