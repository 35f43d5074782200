import { Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextField } from '../ui/text-field';
import { type AgreedBeingWritten, noAction } from './supervision-being-written';

/** What was agreed in a supervision, row by row, as it is typed. */
@Component({
  selector: 'ael-agreed-rows',
  imports: [TextField, TranslocoPipe],
  templateUrl: './agreed-rows.html',
})
export class AgreedRows {
  readonly actions = model.required<readonly AgreedBeingWritten[]>();
  /** Name of the worker. */
  readonly worker = input.required<string>();
  /** What the manager is called: a key of the catalogue. */
  readonly manager = input('supervision.manager');
  readonly mayTakeOut = input(false);
  /** What is wrong with a field. */
  readonly fault = input.required<(field: string) => string | null>();
  protected readonly owners = ['worker', 'manager'] as const;

  protected change(at: number, part: Partial<AgreedBeingWritten>): void {
    this.actions.set(this.actions().map((row, index) => (index === at ? { ...row, ...part } : row)));
  }

  protected takeOut(at: number): void {
    this.actions.set(this.actions().filter((_row, index) => index !== at));
  }

  protected add(): void {
    this.actions.set([...this.actions(), noAction]);
  }
}
