import { Injectable } from '@angular/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Whose copies are read where nobody can be asked who this is: a digest, which names nobody. */
const here = 'aelwyd.here';
/** After this long nothing of what was written stays on the device. */
const A_DAY = 86_400_000;

interface Kept {
  readonly owner: string;
  readonly name: string;
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

interface Shelves extends DBSchema {
  keys: { key: string; value: CryptoKey };
  copies: { key: string; value: Kept; indexes: { owner: string } };
}

/**
 * What this device keeps of what somebody writes: sealed with a key no script can read out, one for each person, made when they
 * arrive. Signing out wipes both, and a day makes copies unreadable for ever. Where a browser has no such store every call
 * fails, and whoever calls says so to the writer.
 */
@Injectable({ providedIn: 'root' })
export class DeviceStore {
  private opened: Promise<IDBPDatabase<Shelves>> | null = null;
  private whose: Promise<string> | null = null;

  /** From now on keeps for this person. */
  begin(person: string): void {
    this.whose = digest(person);
    this.whose.then((owner) => localStorage.setItem(here, owner)).catch(() => undefined); // said by every call that waits for it
  }

  /** Goes on keeping for whoever was here last; false where nobody was, or they signed out. */
  beginAgain(): boolean {
    const owner = localStorage.getItem(here);
    if (owner !== null) this.whose = Promise.resolve(owner);
    return owner !== null;
  }

  /** From now on nobody is known to have been here. */
  forgetWho(): void {
    localStorage.removeItem(here);
  }

  async write(name: string, what: unknown): Promise<void> {
    const { store, owner } = await this.ours();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.key(), new TextEncoder().encode(JSON.stringify(what)));
    await store.put('copies', { owner, name, at: Date.now(), iv, sealed }, `${owner}/${name}`);
  }

  async read<T>(name: string): Promise<T | null> {
    const { store, owner } = await this.ours();
    const kept = await store.get('copies', `${owner}/${name}`);
    return kept ? this.unsealed<T>(kept) : null;
  }

  async remove(name: string): Promise<void> {
    const { store, owner } = await this.ours();
    await store.delete('copies', `${owner}/${name}`);
  }

  /** This person's copies whose name begins so, the oldest first. */
  async all<T>(beginning: string): Promise<{ name: string; what: T }[]> {
    const { store, owner } = await this.ours();
    const kept = await store.getAllFromIndex('copies', 'owner', owner);
    const ours = kept.filter(({ name }) => name.startsWith(beginning)).sort((a, b) => a.at - b.at);
    const read = await Promise.all(ours.map(async (one) => ({ name: one.name, what: await this.unsealed<T>(one) })));
    return read.flatMap(({ name, what }) => (what === null ? [] : [{ name, what }]));
  }

  /** Takes away whatever is a day old, whoever wrote it, and the keys nothing is sealed with any more. */
  async wipeOld(): Promise<void> {
    const { store, owner: mine } = await this.ours();
    const kept = await store.getAll('copies');
    for (const { owner, name, at } of kept) if (Date.now() - at > A_DAY) await store.delete('copies', `${owner}/${name}`);
    const inUse = new Set([mine, ...(await store.getAll('copies')).map(({ owner }) => owner)]);
    for (const owner of await store.getAllKeys('keys')) if (!inUse.has(owner)) await store.delete('keys', owner);
  }

  /** Leaves nothing of this person's, and keeps for nobody. */
  async wipe(): Promise<void> {
    const { store, owner } = await this.ours();
    this.whose = null;
    for (const { name } of await store.getAllFromIndex('copies', 'owner', owner)) await store.delete('copies', `${owner}/${name}`);
    await store.delete('keys', owner);
  }

  private async ours(): Promise<{ store: IDBPDatabase<Shelves>; owner: string }> {
    if (!this.whose) throw new Error('Nobody is signed in to keep anything for.');
    return { store: await this.store(), owner: await this.whose };
  }

  private store(): Promise<IDBPDatabase<Shelves>> {
    this.opened ??= openDB<Shelves>('aelwyd-writing', 1, {
      upgrade: (made) => {
        made.createObjectStore('keys');
        made.createObjectStore('copies').createIndex('owner', 'owner');
      },
    });
    return this.opened;
  }

  /** Made before it is looked for, because a transaction does not wait; of two windows the first one's stays. */
  private async key(): Promise<CryptoKey> {
    const { store, owner } = await this.ours();
    const known = await store.get('keys', owner);
    if (known) return known;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await store.add('keys', made, owner).catch(() => undefined); // another window was quicker
    return (await store.get('keys', owner)) ?? made;
  }

  private async unsealed<T>({ at, iv, sealed }: Kept): Promise<T | null> {
    if (Date.now() - at > A_DAY) return null;
    try {
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.key(), sealed))) as T;
    } catch {
      // Sealed with a key that has been wiped since.
      return null;
    }
  }
}

/** Whose a copy is, without writing down who. */
async function digest(person: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(person)));
  return [...bytes.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
