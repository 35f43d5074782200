export interface Timing {
  best: number;
  median: number;
}

/** Times several pieces of work in turns, so that a slow moment of the machine meets them all. Milliseconds. */
export async function inTurns<K extends string>(work: Record<K, () => unknown>, rounds: number, warmUps: number): Promise<Record<K, Timing>> {
  const names = Object.keys(work) as K[];
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      // A whole collection would also throw away code compiled for work that is between two rounds, as no server's day does.
      globalThis.gc?.({ type: 'minor' });
      const from = performance.now();
      await work[name]();
      if (round >= 0) taken.get(name)!.push(performance.now() - from);
    }
  }
  return Object.fromEntries([...taken].map(([name, times]) => [name, timingOf(times)])) as Record<K, Timing>;
}

export function timingOf(times: number[]): Timing {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return { best: sorted[0]!, median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2 };
}

/** The time of one of many that were timed together. */
export const oneOf = (many: number, { best, median }: Timing): Timing => ({ best: best / many, median: median / many });
