import { Injectable, computed, inject, signal } from '@angular/core';
import { Api } from '../api/api';
import { emergencyAccess, endEmergencyAccess } from '../api/functions';
import type { OpeningView } from '../api/models';

/** The records the person has open in an emergency. They leave by themselves when their hour is over. */
@Injectable({ providedIn: 'root' })
export class Emergencies {
  private readonly api = inject(Api);
  private readonly all = signal<readonly OpeningView[]>([]);
  private readonly now = signal(Date.now());
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly open = computed(() => this.all().filter(({ endsAt }) => Date.parse(endsAt) > this.now()));

  async look(): Promise<void> {
    this.hold((await this.api.invoke(emergencyAccess)).open);
  }

  add(opening: OpeningView): void {
    this.hold([...this.all().filter(({ openingNo }) => openingNo !== opening.openingNo), opening]);
  }

  async end(openingNo: number): Promise<void> {
    await this.api.invoke(endEmergencyAccess, { openingNo });
    this.hold(this.all().filter((one) => one.openingNo !== openingNo));
  }

  forget(): void {
    this.hold([]);
  }

  private hold(openings: readonly OpeningView[]): void {
    clearTimeout(this.timer);
    this.all.set(openings);
    this.now.set(Date.now());
    const next = Math.min(...this.open().map(({ endsAt }) => Date.parse(endsAt)));
    if (Number.isFinite(next)) this.timer = setTimeout(() => this.hold(this.open()), next - Date.now() + 50);
  }
}
