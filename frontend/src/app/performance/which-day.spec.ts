import { endOf, given } from './which-day';

describe('the end of a day in Wales', () => {
  it.each([
    ['2026-01-15', '2026-01-15T23:59:59.999Z', 'in winter the clock is that of Greenwich'],
    ['2026-07-15', '2026-07-15T22:59:59.999Z', 'in summer midnight comes an hour earlier'],
    ['2026-03-29', '2026-03-29T22:59:59.999Z', 'summer time began that morning'],
  ])('%s ends at %s: %s', (on, at) => {
    expect(endOf(on)).toBe(at);
  });
});

describe('what an address carries', () => {
  it('is only what was chosen', () => {
    expect(given({ asAt: undefined, knownAt: undefined })).toEqual({});
    expect(given({ asAt: '2018-01-01', knownAt: undefined })).toEqual({ asAt: '2018-01-01' });
  });
});
