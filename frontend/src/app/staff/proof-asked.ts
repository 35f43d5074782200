import { Injectable, signal } from '@angular/core';

/** Whether somebody is being asked to show again that it is them, and what waits for it. */
@Injectable({ providedIn: 'root' })
export class ProofAsked {
  private readonly open = signal(false);
  private waiting: ((isShown: boolean) => void)[] = [];
  readonly isOpen = this.open.asReadonly();

  /** True once they have shown it, false where they would rather not. */
  ask(): Promise<boolean> {
    this.open.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  answer(isShown: boolean): void {
    this.open.set(false);
    for (const resolve of this.waiting.splice(0)) resolve(isShown);
  }
}
