/** Round steps from at or below the least to at or above the most: at least two, at most `steps` + 1 marks. */
export function marksBetween(least: number, most: number, steps = 4): number[] {
  const spread = most - least || Math.abs(most) || 1;
  const rough = spread / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Runs of points that follow one another: a missing value breaks the line. */
export function unbroken<Point extends { readonly y: number | null }>(points: readonly Point[]): (Point & { readonly y: number })[][] {
  const runs: (Point & { readonly y: number })[][] = [[]];
  for (const point of points) {
    if (point.y === null) runs.push([]);
    else runs.at(-1)?.push({ ...point, y: point.y });
  }
  return runs.filter((run) => run.length > 0);
}

/** The path through points already placed. */
export function pathThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
