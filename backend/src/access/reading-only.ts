import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { Refused } from '../http/problem.js';

const reading = new Set(['GET', 'HEAD']);
/** What belongs to the person themselves and to no record. */
const ownThings = 'use-aelwyd';

/**
 * Why somebody may only read here: inspectors anywhere, and anybody in a record they opened in an emergency. The database refuses
 * to write such a record as well; here it is said in words.
 */
export async function whyReadingOnly(dataSource: DataSource, person: Person, permission: string, request: FastifyRequest): Promise<Refused | undefined> {
  if (reading.has(request.method) || permission === ownThings) return undefined;
  if (person.roles.includes('inspector')) return new Refused('reading-only', { en: 'You may read here and change nothing', cy: 'Cewch ddarllen yma heb newid dim' });
  const { publicId } = request.params as { publicId?: string };
  if (!publicId || !person.permissions.includes('break-glass')) return undefined;
  const [opened] = await inAuthority(dataSource, person, (manager) =>
    manager.query('select from record.children c where c.public_id::text = lower($1) and c.child_no = any (access.opened_children())', [publicId]),
  );
  return opened && new Refused('emergency-reading-only', {
    en: 'You opened this record in an emergency. You may read it and change nothing in it',
    cy: 'Agoroch y cofnod hwn mewn argyfwng. Cewch ei ddarllen heb newid dim ynddo',
  });
}
