import { DOCUMENT, Injectable, inject, isDevMode, signal } from '@angular/core';
import { Drafts } from '../ui/drafts/drafts';

const AN_HOUR = 3_600_000;

/** The app as this device keeps it for when there is no network. A newer one is told of, and shown when its reader says so. */
@Injectable({ providedIn: 'root' })
export class KeptApp {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly drafts = inject(Drafts);
  /** Whether the server has brought out a newer app than the one that is open. */
  readonly isNewer = signal(false);

  /** @param isServed by the server that has its worker, and not while it is being made */
  async begin(isServed = !isDevMode()): Promise<void> {
    const workers = this.window?.navigator.serviceWorker;
    if (!workers || !isServed) return;
    let wasKept = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      this.isNewer.set(wasKept);
      wasKept = true;
    });
    // A browser, or a council, that lets no worker be: the app works while there is a network.
    const kept = await workers.register('/app-worker.js').catch(() => undefined);
    this.window?.setInterval(() => void kept?.update().catch(() => undefined), AN_HOUR); // not reached: asked again in an hour
  }

  /** What is typed is kept first, and is there in the newer app. */
  async showNewer(): Promise<void> {
    await this.drafts.leave();
    this.window?.location.reload();
  }
}
