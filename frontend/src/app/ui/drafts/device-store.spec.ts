import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { jest } from '@jest/globals';
import 'fake-indexeddb/auto';
import { DeviceStore } from './device-store';

// The page of the tests has neither cryptography nor copying of its own.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
const structuredClone = (what: unknown): unknown => {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(what);
  const { message } = receiveMessageOnPort(port2) as { message: unknown };
  port1.close();
  return message;
};
Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone });

/** What lies in the browser, read past the store. */
function raw(): Promise<{ keys: unknown[]; copies: { at: number; name: string; owner: string; sealed: ArrayBuffer }[] }> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('aelwyd-writing');
    asked.onerror = () => reject(asked.error ?? new Error('closed'));
    asked.onsuccess = () => {
      const within = asked.result.transaction(['keys', 'copies']);
      const [keys, copies] = [within.objectStore('keys').getAll(), within.objectStore('copies').getAll()];
      within.oncomplete = () => resolve({ keys: keys.result, copies: copies.result });
    };
  });
}

describe('what the device keeps', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is sealed with a key that cannot be read out, and read by nobody else', async () => {
    const store = new DeviceStore();
    store.begin('ffion@council.example');
    await store.write('draft/visit.1', { said: 'Hapus iawn' });
    expect(await store.read('draft/visit.1')).toEqual({ said: 'Hapus iawn' });
    const { keys, copies } = await raw();
    expect((keys[0] as CryptoKey).extractable).toBe(false);
    expect(Buffer.from(copies[0]!.sealed).toString('latin1')).not.toContain('Hapus');
    expect(JSON.stringify(copies)).not.toContain('ffion');
    store.begin('gareth@council.example');
    expect([await store.read('draft/visit.1'), await store.all('draft/')]).toEqual([null, []]);
  });

  it('is listed by its beginning, the oldest first, and taken away by name', async () => {
    const store = new DeviceStore();
    store.begin('mali@council.example');
    await store.write('draft/a', 1);
    await store.write('outbox/b', 2);
    await store.write('draft/c', 3);
    expect((await store.all('draft/')).map(({ what }) => what)).toEqual([1, 3]);
    await store.remove('draft/a');
    expect(await store.read('draft/a')).toBeNull();
  });

  it('is gone after a day, and at once when its person signs out', async () => {
    const store = new DeviceStore();
    store.begin('sian@council.example');
    await store.write('draft/old', 1);
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now + 86_400_001);
    expect(await store.read('draft/old')).toBeNull();
    await store.write('draft/new', 2);
    await store.wipeOld();
    expect((await raw()).copies.map(({ name }) => name)).toEqual(['draft/new']);
    await store.wipe();
    expect(await raw()).toEqual({ keys: [], copies: [] });
    await expect(store.write('draft/after', 3)).rejects.toThrow('Nobody is signed in');
  });
});
