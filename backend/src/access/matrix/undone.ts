import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Message } from '../../database/message.js';

/** From here on nothing stays that anybody does: where a transaction would have been kept, it is rolled back. Every request meets the same record. */
export function undone(dataSource: DataSource): void {
  const driver = dataSource.driver as PostgresDriver;
  const obtain = driver.obtainMasterConnection.bind(driver) as () => Promise<[pg.PoolClient, () => void]>;
  const known = new WeakSet<pg.PoolClient>();
  driver.obtainMasterConnection = async () => {
    const [client, release] = await obtain();
    if (!known.has(client)) {
      const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
      client.query = ((said: unknown, ...rest: unknown[]) => {
        if (!(said instanceof Message)) return query(typeof said === 'string' && /^commit$/i.test(said) ? 'rollback' : said, ...rest);
        // One message is a transaction of its own, unless one is open.
        void query('begin');
        const sent = query(said);
        void query('rollback');
        return sent;
      }) as typeof client.query;
      known.add(client);
    }
    return [client, release];
  };
}
