import type pg from 'pg';
import { QueryFailedError, type EntityManager } from 'typeorm';

/**
 * The rows of a statement asked again and again: the database plans it once for a connection and not at every asking.
 *
 * @param name of this one text, the same for every asking
 * @throws QueryFailedError as `manager.query` does
 */
export async function prepared<Row extends pg.QueryResultRow>(manager: EntityManager, name: string, text: string, values: unknown[]): Promise<Row[]> {
  const client = (await manager.queryRunner!.connect()) as pg.PoolClient;
  // Whoever listens to the statements of a connection hears of this one too.
  manager.dataSource.logger.logQuery(text, values, manager.queryRunner);
  try {
    return (await client.query<Row>({ name, text, values })).rows;
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
}
