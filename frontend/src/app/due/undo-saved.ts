import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../ui/language/language';
import { problemOf } from '../ui/problem';
import { type JustSaved, TakeBack } from './take-back';

/** Beside what says that something was saved: takes it back, and tells the page, which has what was written again. */
@Component({
  selector: 'ael-undo-saved',
  imports: [TranslocoPipe],
  template: `
    <button class="as-link link" type="button" (click)="undo()">{{ 'ui.undo' | transloco }}</button>
    <span role="alert">@if (refused(); as words) {<span class="fault">{{ words }}</span>}</span>
  `,
})
export class UndoSaved {
  readonly saved = input.required<JustSaved>();
  readonly undone = output<void>();
  private readonly takeBack = inject(TakeBack);
  private readonly language = inject(Language);
  protected readonly refused = signal<string | null>(null);
  private isSending = false;

  protected async undo(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    this.refused.set(null);
    try {
      await this.takeBack.undo(this.saved());
      this.undone.emit();
    } catch (error) {
      const { errors, title } = problemOf(error);
      this.refused.set(this.language.of(errors?.[0]?.message ?? title));
    } finally {
      this.isSending = false;
    }
  }
}
