import { scaleOfPage } from './scale-of-page';

describe('the size a page is drawn in', () => {
  it.each([
    ['a letter', 595, 842, 2.83],
    ['a receipt', 100, 100, 4],
    ['a page of 20,000 points', 20_000, 20_000, 0.1],
    ['a strip', 20, 20_000, 0.2],
  ])('is borne by a phone: %s', (_what, width, height, scale) => {
    expect(scaleOfPage({ width, height })).toBeCloseTo(scale, 1);
    const [across, down] = [width * scaleOfPage({ width, height }), height * scaleOfPage({ width, height })];
    expect(across * down).toBeLessThanOrEqual(4_000_001);
    expect(Math.max(across, down)).toBeLessThanOrEqual(4_096);
  });
});
