import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FormFault } from '../ui/error-summary';
import { type ChildFound, notAloneReasons, notSeenReasons } from './visit-being-recorded';

/** How one child was found on a visit. Asked of each child by itself, under its name where there are several. */
@Component({
  selector: 'ael-child-found-form',
  imports: [TranslocoPipe],
  templateUrl: './child-found-form.html',
})
export class ChildFoundForm {
  readonly at = input.required<number>();
  readonly name = input.required<string>();
  readonly child = input.required<ChildFound>();
  readonly faults = input.required<readonly FormFault[]>();
  readonly isOneOfMany = input.required<boolean>();
  /** What is written of the first child is for this one too. */
  readonly isTold = input.required<boolean>();
  readonly changed = output<ChildFound>();
  protected readonly notAloneReasons = notAloneReasons;
  protected readonly notSeenReasons = notSeenReasons;
  /** Not by their codes: those tell the two languages of the catalogue apart. */
  protected readonly spoken = { cy: 'welsh', en: 'english', other: 'other' } as const;
  protected readonly languages = ['cy', 'en', 'other'] as const;

  protected id(field: string): string {
    return `${field}-${this.at()}`;
  }

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === this.id(field))?.words ?? null;
  }

  protected answer(part: Partial<ChildFound>): void {
    this.changed.emit({ ...this.child(), ...part });
  }
}
