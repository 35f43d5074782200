import { DOCUMENT, Injectable, inject } from '@angular/core';

const prefix = 'aelwyd.typing.';

/**
 * What somebody is typing, kept by this window until it is sent: a reload or the end of a session loses nothing.
 * It ends with the window and with signing out, since words about a child stay on no device.
 */
@Injectable({ providedIn: 'root' })
export class KeptTyping {
  private readonly store = inject(DOCUMENT).defaultView?.sessionStorage;

  keep(place: string, text: string): void {
    if (text === '') this.store?.removeItem(prefix + place);
    else this.store?.setItem(prefix + place, text);
  }

  kept(place: string): string {
    return this.store?.getItem(prefix + place) ?? '';
  }

  forgetAll(): void {
    const places = Array.from({ length: this.store?.length ?? 0 }, (_, at) => this.store?.key(at) ?? '');
    for (const place of places) if (place.startsWith(prefix)) this.store?.removeItem(place);
  }
}
