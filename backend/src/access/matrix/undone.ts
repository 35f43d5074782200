import type pg from 'pg';
import type { DataSource } from 'typeorm';

/** From here on nothing stays that anybody does: where a transaction would have been kept, it is rolled back. Every request meets the same record. */
export function undone(dataSource: DataSource): void {
  const make = dataSource.createQueryRunner.bind(dataSource);
  const known = new WeakSet<pg.PoolClient>();
  dataSource.createQueryRunner = (mode) => {
    const runner = make(mode);
    const connect = runner.connect.bind(runner);
    runner.connect = async () => {
      const client = (await connect()) as pg.PoolClient;
      if (!known.has(client)) {
        const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
        client.query = ((said: unknown, ...rest: unknown[]) => query(typeof said === 'string' && /^commit$/i.test(said) ? 'rollback' : said, ...rest)) as typeof client.query;
        known.add(client);
      }
      return client;
    };
    return runner;
  };
}
