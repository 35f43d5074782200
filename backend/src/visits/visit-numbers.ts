import type { DataSource, EntityManager } from 'typeorm';

/** As many as the database is asked for at once. Those left when a process ends are nobody's. */
const AT_ONCE = 50;
const left = new WeakMap<DataSource, number[]>();

/**
 * The number of the next visit, known before the visit is stored: its row of the audit log carries it, under a code made with a
 * key the database does not hold.
 */
export async function nextVisitNo(manager: EntityManager): Promise<number> {
  const numbers = left.get(manager.dataSource) ?? [];
  left.set(manager.dataSource, numbers);
  if (numbers.length === 0) {
    const taken: { no: number }[] = await manager.query(`select nextval('record.visit_no')::integer as no from generate_series(1, ${AT_ONCE})`);
    numbers.push(...taken.map(({ no }) => no));
  }
  return numbers.shift()!;
}
