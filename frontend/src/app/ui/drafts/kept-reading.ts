import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { DeviceStore } from './device-store';

/** What a form needs to open: asked of the server, and where nobody can be reached, as the device last saw it, sealed. */
@Injectable({ providedIn: 'root' })
export class KeptReading {
  private readonly device = inject(DeviceStore);

  /** @param name of the copy on the device, the same for every asking */
  async read<T>(name: string, ask: () => Promise<T>): Promise<T> {
    try {
      const read = await ask();
      await this.device.write(name, read).catch(() => undefined); // a browser that keeps nothing
      return read;
    } catch (error) {
      const kept = error instanceof HttpErrorResponse && (error.status === 0 || error.status >= 502) ? await this.device.read<T>(name).catch(() => null) : null;
      if (kept) return kept;
      throw error;
    }
  }
}
