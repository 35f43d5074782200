import { HttpErrorResponse, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { DeviceStore } from './device-store';
import { Outbox } from './outbox';

describe('what is saved while nobody can be reached', () => {
  it('waits on the device, each by itself, where two windows are cut off in the same moment', async () => {
    const kept = new Map<string, unknown>();
    const device = {
      write: (name: string, what: unknown) => Promise.resolve(void kept.set(name, what)),
      all: () => Promise.resolve([...kept].map(([name, what]) => ({ name, what }))),
    };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), { provide: DeviceStore, useValue: device }] });
    jest.spyOn(Date, 'now').mockReturnValue(1_795_680_000_000);
    const outbox = TestBed.inject(Outbox);
    const sent = ['visit', 'voices'].map((what) => outbox.send({ url: `/api/${what}`, body: {}, key: `key of the ${what}`, place: what, page: '/', value: {} }));
    for (const request of TestBed.inject(HttpTestingController).match(() => true)) request.error(new ProgressEvent('error'), new HttpErrorResponse({ status: 0 }));
    expect(await Promise.all(sent)).toEqual(['waits', 'waits']);
    expect([...kept.values()]).toMatchObject([{ place: 'visit' }, { place: 'voices' }]);
    jest.restoreAllMocks();
  });
});
