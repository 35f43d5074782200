import type { DataSource } from 'typeorm';

/** From here on nothing stays that anybody does: where a transaction would have been kept, it is rolled back. Every request meets the same record. */
export function undone(dataSource: DataSource): void {
  const make = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = make(mode);
    const query = runner.query.bind(runner);
    runner.query = ((sql: string, ...rest: []) => query(/^commit$/i.test(sql) ? 'rollback' : sql, ...rest)) as typeof runner.query;
    return runner;
  };
}
