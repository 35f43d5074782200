import { Injectable, inject, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../staff/session';
import { KeptTyping } from '../ui/kept-typing';

/** What somebody looks for. It stands in no address and nothing the browser keeps: this page has it until it is left or they sign out. */
@Injectable({ providedIn: 'root' })
export class LookedFor {
  private readonly router = inject(Router);
  private readonly keptTyping = inject(KeptTyping);
  private readonly session = inject(Session);
  /** Another person starts with an empty box. */
  readonly typed = linkedSignal({ source: () => this.place(), computation: (place) => this.keptTyping.kept(place) });

  async lookFor(typed: string): Promise<void> {
    this.typed.set(typed.trim());
    this.keptTyping.keep(this.place(), typed.trim());
    await this.router.navigateByUrl('/search');
  }

  private place(): string {
    return `${this.session.me()?.email}.find`;
  }
}
