import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Api } from '../api/api';
import { visitAhead } from '../api/functions';
import type { VisitAheadView } from '../api/models';
import { DeviceStore } from '../ui/drafts/device-store';

/** What the form of a visit says by itself: asked of the server, and where nobody can be reached, as the device last saw it, sealed. */
@Injectable({ providedIn: 'root' })
export class KeptAhead {
  private readonly api = inject(Api);
  private readonly device = inject(DeviceStore);

  async read(publicId: string): Promise<VisitAheadView> {
    const name = `ahead/${publicId}`;
    try {
      const ahead = await this.api.invoke(visitAhead, { publicId });
      await this.device.write(name, ahead).catch(() => undefined); // a browser that keeps nothing
      return ahead;
    } catch (error) {
      const kept = error instanceof HttpErrorResponse && (error.status === 0 || error.status >= 502) ? await this.device.read<VisitAheadView>(name).catch(() => null) : null;
      if (kept) return kept;
      throw error;
    }
  }
}
