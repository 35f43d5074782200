import { inWales, sayDay, sayInstant, sayShortDay } from './say-day';

describe('a day', () => {
  it('is said in each language with its year', () => {
    expect(sayDay('2026-11-22', 'en')).toBe('22 November 2026');
    expect(sayDay('2026-11-22', 'cy')).toBe('22 Tachwedd 2026');
    expect(sayShortDay('2026-11-19', 'en')).toBe('Thu 19 Nov 2026');
    expect(sayShortDay('2026-11-19', 'cy')).toBe('Iau 19 Tach 2026');
  });
});

describe('an instant', () => {
  it.each([
    ['2026-07-01T23:30:00Z', '2026-07-02', 'summer time has already reached the next day'],
    ['2026-12-31T23:59:00Z', '2026-12-31', 'winter time is the time of Greenwich'],
  ])('%s falls in Wales on %s: %s', (at, on) => {
    expect(inWales(at).on).toBe(on);
  });

  it('is said on the twelve-hour clock', () => {
    expect(sayInstant('2026-11-23T06:00:00Z', 'en')).toBe('23 November 2026, 6:00am');
    expect(sayInstant('2026-11-23T00:05:00Z', 'cy')).toBe('23 Tachwedd 2026, 12:05am');
  });
});
