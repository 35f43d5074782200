import { Injectable, inject } from '@angular/core';
import { DeviceStore } from '../ui/drafts/device-store';

/** A file as this device keeps it: its bytes in base64. */
interface KeptFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: string;
}

/** The file chosen for a document while that is written about: kept sealed on this device alone until it is sent, and a day at most. */
@Injectable({ providedIn: 'root' })
export class ChosenFiles {
  private readonly device = inject(DeviceStore);

  /** Answers whether it is kept; a browser without a store of its own keeps nothing. */
  async keep(place: string, file: File): Promise<boolean> {
    try {
      const url = await dataUrlOf(file);
      await this.device.write(nameOf(place), { name: file.name, type: file.type, bytes: url.slice(url.indexOf(',') + 1) } satisfies KeptFile);
      return true;
    } catch {
      return false;
    }
  }

  async kept(place: string): Promise<File | null> {
    const kept = await this.device.read<KeptFile>(nameOf(place)).catch(() => null);
    return kept && new File([Uint8Array.from(atob(kept.bytes), (letter) => letter.charCodeAt(0))], kept.name, { type: kept.type });
  }

  forget(place: string): Promise<void> {
    return this.device.remove(nameOf(place)).catch(() => undefined); // nothing was kept where nothing can be
  }
}

function nameOf(place: string): string {
  return `file.${place}`;
}

function dataUrlOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
}
