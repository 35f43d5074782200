import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { signal } from '@angular/core';
import type { MeView } from '../api/models';
import { Session } from './session';
import { SessionClock } from './session-clock';

const start = new Date('2026-11-25T09:00:00Z').getTime();

function clockOf(idleSeconds: number, endsAt: string) {
  jest.useFakeTimers({ now: start });
  const renew = jest.fn(() => Promise.resolve());
  const me = signal({ session: { idleSeconds, endsAt } } as MeView);
  TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { me, renew } }] });
  return { clock: TestBed.inject(SessionClock), renew };
}

describe('how long a session has still', () => {
  afterEach(() => jest.useRealTimers());

  it('is near its end five minutes before nobody has used it for half an hour', () => {
    const { clock } = clockOf(1800, '2026-11-25T21:00:00Z');
    jest.advanceTimersByTime(24 * 60_000 + 59_000);
    expect(clock.isNear()).toBe(false);
    jest.advanceTimersByTime(2000);
    expect({ isNear: clock.isNear(), isOld: clock.isOld() }).toEqual({ isNear: true, isOld: false });
    clock.used();
    jest.advanceTimersByTime(1000);
    expect(clock.isNear()).toBe(false);
  });

  it('tells the server of typing that asks it for nothing, now and then', () => {
    const { clock, renew } = clockOf(1800, '2026-11-25T21:00:00Z');
    window.dispatchEvent(new Event('keydown'));
    jest.advanceTimersByTime(60_000);
    expect(renew).not.toHaveBeenCalled();
    jest.advanceTimersByTime(7 * 60_000);
    expect(renew).toHaveBeenCalledTimes(1);
    expect(clock.isNear()).toBe(false);
  });

  it('does not get longer by use where it is as old as it may be', () => {
    const { clock } = clockOf(1800, '2026-11-25T09:04:00Z');
    jest.advanceTimersByTime(1000);
    clock.used();
    expect({ isNear: clock.isNear(), isOld: clock.isOld(), left: clock.left() }).toEqual({ isNear: true, isOld: true, left: 239 });
  });
});
