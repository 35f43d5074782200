import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { DeviceStore } from './device-store';
import { KeptReading } from './kept-reading';

describe('what a form needs to open', () => {
  const over = (keeps: boolean) => {
    const shelf = new Map<string, unknown>();
    const fail = () => Promise.reject(new Error('keeps nothing'));
    const device = keeps ? { write: async (name: string, what: unknown) => void shelf.set(name, what), read: async (name: string) => shelf.get(name) ?? null } : { write: fail, read: fail };
    TestBed.configureTestingModule({ providers: [{ provide: DeviceStore, useValue: device }] });
    return TestBed.inject(KeptReading);
  };
  const gone = (status: number) => () => Promise.reject(new HttpErrorResponse({ status }));

  it.each([0, 502, 503])('is what the device last saw where the answer is %i', async (status) => {
    const reading = over(true);
    await reading.read('form/a', async () => ({ says: 'first' }));
    await reading.read('form/a', async () => ({ says: 'second' }));
    expect(await reading.read('form/a', gone(status))).toEqual({ says: 'second' });
    await expect(reading.read('form/b', gone(status))).rejects.toMatchObject({ status });
  });

  it.each([401, 403, 404, 500])('is not shown where the server answers %i', async (status) => {
    const reading = over(true);
    await reading.read('form/a', async () => ({ says: 'first' }));
    await expect(reading.read('form/a', gone(status))).rejects.toMatchObject({ status });
  });

  it('is read all the same where a browser keeps nothing', async () => {
    const reading = over(false);
    expect(await reading.read('form/a', async () => 'read')).toBe('read');
    await expect(reading.read('form/a', gone(0))).rejects.toMatchObject({ status: 0 });
  });
});
