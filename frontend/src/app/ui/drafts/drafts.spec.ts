import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { jest } from '@jest/globals';
import { DeviceStore } from './device-store';
import type { OnDevice } from './draft-standing';
import { Drafts } from './drafts';
import { Outbox } from './outbox';
import { ServerCopy } from './server-copy';

const copyOf = (words: string, savedAt: string): OnDevice => ({ value: { words }, key: 'k', page: '/visit', version: 1, isSent: false, savedAt });

describe('what waits on the device', () => {
  let kept: OnDevice;
  let whileSent: () => void;
  const device = {
    begin: () => undefined,
    all: () => Promise.resolve([{ name: 'draft.visit.c1', what: kept }]),
    read: () => Promise.resolve(kept),
    write: (_name: string, what: OnDevice) => Promise.resolve(void (kept = what)),
    wipeOld: () => Promise.resolve(),
  };
  const server = {
    device: 'this one',
    keep: () => {
      try {
        whileSent();
      } catch {
        return Promise.resolve('unreachable');
      }
      return Promise.resolve({ version: 2, savedAt: '2026-11-25T10:00:02Z' });
    },
  };

  beforeEach(() => {
    kept = copyOf('first', '2026-11-25T10:00:00Z');
    TestBed.configureTestingModule({
      providers: [
        { provide: DeviceStore, useValue: device }, { provide: ServerCopy, useValue: server },
        { provide: Outbox, useValue: { sendAll: () => Promise.resolve(), waiting: () => 0 } }, { provide: Router, useValue: { url: '/' } },
      ],
    });
  });

  it('is marked as sent once the server has it', async () => {
    whileSent = () => undefined;
    await TestBed.inject(Drafts).begin('ffion@council.example');
    expect(kept).toMatchObject({ isSent: true, version: 2, value: { words: 'first' } });
  });

  it('is sent again a while later where nobody could be reached', async () => {
    jest.useFakeTimers();
    let asked = 0;
    whileSent = () => {
      if (++asked === 1) throw new Error('nobody there');
    };
    await TestBed.inject(Drafts).begin('ffion@council.example');
    expect([asked, kept.isSent]).toEqual([1, false]);
    await jest.advanceTimersByTimeAsync(15_000);
    expect([asked, kept.isSent]).toEqual([2, true]);
    jest.useRealTimers();
  });

  it('is not written over by what was sent, where somebody typed on meanwhile', async () => {
    whileSent = () => (kept = copyOf('first, and more', '2026-11-25T10:00:01Z'));
    await TestBed.inject(Drafts).begin('ffion@council.example');
    expect(kept).toMatchObject({ isSent: false, value: { words: 'first, and more' } });
  });
});
