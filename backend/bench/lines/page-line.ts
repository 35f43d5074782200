import { FactsCache } from '../../src/inspection/facts/facts-cache.js';
import { PerformanceService } from '../../src/inspection/performance/performance.service.js';
import { DataProfileService } from '../../src/inspection/profile/data-profile.service.js';
import type { Line } from '../timing/result-table.js';
import { inTurns } from '../timing/rounds.js';
import type { Bench } from './bench.js';

/** The board of every figure with its trend over five year-ends, as the service answers a request for the biggest authority. */
export async function pageOfFigures({ store: { dataSource }, biggest, asAt, rounds, warmUps }: Bench): Promise<Line[]> {
  const service = new PerformanceService(dataSource, new DataProfileService(dataSource, new FactsCache(dataSource)));
  const { page } = await inTurns({ page: async () => JSON.stringify(await service.board({ authorityId: biggest, asAt })) }, rounds, warmUps);
  return [{ name: 'a page of figures, biggest authority', ours: page, mostMs: 150 }];
}
