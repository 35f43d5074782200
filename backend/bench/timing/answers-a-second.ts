import autocannon from 'autocannon';

export interface Served {
  address: string;
  cookie: string;
}

const CLIENTS = 16;

/**
 * How many answers a second each of several servers gives to sixteen clients that ask for the given paths in turn, the best of some
 * rounds of so many seconds in which the servers take turns. The load is made by a thread of its own.
 *
 * @throws Error when a server answers with anything but 200
 */
export async function answersASecond<K extends string>(servers: Record<K, Served>, paths: readonly string[], rounds: number, seconds: number): Promise<Record<K, number>> {
  const best = new Map<string, number>();
  for (let round = -1; round < rounds; round++) {
    for (const [name, { address, cookie }] of Object.entries<Served>(servers)) {
      const { requests, non2xx, errors } = await autocannon({
        url: address, connections: CLIENTS, duration: seconds, workers: 1, requests: paths.map((path) => ({ method: 'GET' as const, path, headers: { cookie } })),
      });
      if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} answers were refusals and ${errors} failed`);
      if (round >= 0) best.set(name, Math.max(best.get(name) ?? 0, requests.average));
    }
  }
  return Object.fromEntries(best) as Record<K, number>;
}
