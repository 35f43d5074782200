import pg from 'pg';
import { type DataSource, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Message, type Statement } from './message.js';

/**
 * The rows of a statement asked again and again: the database plans it once for a connection and not at every asking.
 *
 * @param name of this one text, the same for every asking
 * @throws QueryFailedError as `manager.query` does
 */
export async function prepared<Row extends pg.QueryResultRow>(manager: EntityManager, name: string, text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await sent(manager.queryRunner!, text, values, (client) => client.query<Row>({ name, text, values }));
  return rows;
}

/** Statements without values in one message, such as those a transaction opens and ends with. */
export async function told(runner: QueryRunner, text: string): Promise<void> {
  await sent(runner, text, [], (client) => client.query(text));
}

/** Named statements in one message on a connection of their own, and how many rows each of them stored, changed or found. */
export async function sentTogether({ driver, logger }: DataSource, statements: readonly Statement[]): Promise<number[]> {
  const [client, release] = (await (driver as PostgresDriver).obtainMasterConnection()) as [pg.PoolClient, (broken?: Error) => void];
  const [message, values] = [new Message(statements), statements.flatMap((statement) => statement.values)];
  logger.logQuery(message.text, values);
  // A connection lost is told where the message fails.
  client.on('error', heard);
  try {
    const stored = await client.query(message);
    release();
    return stored;
  } catch (error) {
    release(error instanceof pg.DatabaseError ? undefined : (error as Error));
    throw new QueryFailedError(message.text, values, error as Error);
  } finally {
    client.off('error', heard);
  }
}

function heard(): void {}

/** Straight to the driver: TypeORM's own way there takes longer than many a statement. Whoever listens to statements hears of it all the same. */
async function sent<T>(runner: QueryRunner, text: string, values: unknown[], send: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = (await runner.connect()) as pg.PoolClient;
  runner.dataSource.logger.logQuery(text, values, runner);
  try {
    return await send(client);
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
}
