import { termsNear } from './terms-near';

const terms = ['2025-06-02', '2025-09-01', '2026-01-05', '2026-09-02', '2027-06-07', '2027-09-01'].map((startedOn) => ({ startedOn, endedOn: startedOn }));

describe('the school terms shown first', () => {
  it.each<[string, string[], string]>([
    ['2025-09-01', ['2025-09-01', '2026-01-05', '2026-09-02', '2027-06-07'], 'a school year begins on 1 September'],
    ['2026-08-31', ['2025-09-01', '2026-01-05', '2026-09-02', '2027-06-07'], 'it lasts to the end of August'],
    ['2025-08-31', ['2025-06-02', '2025-09-01', '2026-01-05'], 'the day before it is of the year before'],
    ['2035-01-01', [], 'none are entered for those years'],
  ])('on %s are %j, because %s', (today, expected) => {
    const { near, others } = termsNear(terms, today);
    expect(near.map(({ startedOn }) => startedOn)).toEqual(expected);
    expect([...near, ...others].map(({ startedOn }) => startedOn).sort()).toEqual(terms.map(({ startedOn }) => startedOn));
  });
});
