import { type ClockedDuty, isClocked } from '../../domain/duties/duty.js';
import { duties } from '../../domain/duties/register.js';

const clocked: readonly ClockedDuty[] = duties.filter(isClocked);

/**
 * The clocked duties as a relation `(duty, whose, is_local)` and the values of its parameters: rows of duties the register no
 * longer has find nobody in it.
 *
 * @param first number of the first parameter that is free in the query
 */
export function dutiesRelation(first: number): { relation: string; values: unknown[] } {
  return {
    relation: `unnest($${first}::text[], $${first + 1}::text[], $${first + 2}::boolean[]) as d (duty, whose, is_local)`,
    values: [clocked.map(({ id }) => id), clocked.map(({ whose }) => whose), clocked.map(({ force }) => force === 'local')],
  };
}
