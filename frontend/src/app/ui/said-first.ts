import { Component, ElementRef, effect, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AfterSaving, type Saved } from './after-saving';
import { Language } from './language/language';
import { HeadingFocus } from './page-heading';
import { problemOf } from './problem';

/** Above a page that something saved led to: that it was saved, and the way to take it back. */
@Component({
  selector: 'ael-said-first',
  imports: [TranslocoPipe],
  template: `
    <div class="no-print" [class.wrap]="after.said()" [class.said-first]="after.said()">
      @if (after.said()?.saved; as saved) {
        <div class="banner good" tabindex="-1">
          <p class="line">
            <span class="strong">{{ saved.words | transloco }}</span>
            <button class="as-link link" type="button" (click)="undo(saved)">{{ 'ui.undo' | transloco }}</button>
            <span role="alert">@if (refused(); as words) {<span class="fault">{{ words }}</span>}</span>
          </p>
        </div>
      }
      <div role="status">
        @if (after.said() && !after.said()?.saved) {
          <p class="note">{{ 'ui.undone' | transloco }}</p>
        }
      </div>
    </div>
  `,
})
export class SaidFirst {
  protected readonly after = inject(AfterSaving);
  private readonly language = inject(Language);
  protected readonly refused = signal<string | null>(null);
  private isSending = false;

  constructor() {
    const [host, focus] = [inject<ElementRef<HTMLElement>>(ElementRef).nativeElement, inject(HeadingFocus)];
    effect(() => {
      const said = this.after.said();
      this.refused.set(null);
      if (said?.saved) focus.giveTo(() => host.querySelector<HTMLElement>('.banner'));
    });
  }

  protected async undo(saved: Saved): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      await this.after.undo(saved);
    } catch (error) {
      const { errors, title } = problemOf(error);
      this.refused.set(this.language.of(errors?.[0]?.message ?? title));
    } finally {
      this.isSending = false;
    }
  }
}
