import { Injectable, inject } from '@angular/core';
import type { MeView } from '../api/models';
import { DeviceStore } from '../ui/drafts/device-store';

const [name, usedAt] = ['who', 'aelwyd.used'];
/** Who writes where there may be no network. */
const away = ['record-visits', 'record-work'];

/**
 * Who was here last, sealed on the device, for a page opened where nobody can be reached. It says no more than that page needs, ends
 * when the session would have ended, and goes with signing out.
 */
@Injectable({ providedIn: 'root' })
export class KeptSession {
  private readonly device = inject(DeviceStore);

  async keep(me: MeView): Promise<void> {
    if (!me.needsFactor && away.some((permission) => me.permissions.includes(permission))) await this.device.write(name, me).catch(() => undefined); // a browser that keeps nothing
  }

  used(): void {
    localStorage.setItem(usedAt, String(Date.now()));
  }

  async read(): Promise<MeView | null> {
    if (!this.device.beginAgain()) return null;
    const me = await this.device.read<MeView>(name).catch(() => null);
    if (!me) return null;
    const ends = Math.min(Number(localStorage.getItem(usedAt)) + me.session.idleSeconds * 1000, Date.parse(me.session.endsAt));
    return ends > Date.now() ? me : null;
  }
}
