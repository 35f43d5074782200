import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { Refused } from '../http/problem.js';
import { kindsOfPlace } from './withheld-places.js';

const reading = new Set(['GET', 'HEAD']);
/** Whoever may read may print, and the log says so: nothing of the record changes. */
const SAYS_PRINTED = '/printed';
/** Searches, sent as a change is so that no name stands in an address: whoever may read may ask. */
const ASKS_ONLY = '/find';
/** What belongs to the person themselves and to no record. */
const ownThings = 'use-aelwyd';

/**
 * Why somebody may only read here: inspectors anywhere, anybody in a record they opened in an emergency, and whoever may not know
 * where a child lives in what says so. The database refuses
 * to write such a record as well; here it is said in words.
 */
export async function whyReadingOnly(dataSource: DataSource, person: Person, permission: string, request: FastifyRequest): Promise<Refused | undefined> {
  if (reading.has(request.method) || permission === ownThings || [SAYS_PRINTED, ASKS_ONLY].some((end) => request.routeOptions.url?.endsWith(end))) return undefined;
  if (person.roles.includes('inspector')) return new Refused('reading-only', { en: 'You may read here and change nothing', cy: 'Cewch ddarllen yma heb newid dim' });
  const { publicId, kind } = request.params as { publicId?: string; kind?: string };
  if (!publicId) return undefined;
  const [child] = await inAuthority(dataSource, person, (manager) =>
    manager.query(
      `select c.child_no = any (access.opened_children()) as opened, c.child_no = any (access.protected_children()) as protected
       from record.children c where c.public_id::text = lower($1)`, [publicId]),
  );
  if (child?.protected && kind && kindsOfPlace.includes(kind)) {
    return new Refused('address-protected', { en: 'The address is protected. Only named people may change where the child lives', cy: 'Mae’r cyfeiriad wedi’i warchod. Dim ond pobl a enwir gaiff newid ble mae’r plentyn yn byw' });
  }
  if (!child?.opened) return undefined;
  return new Refused('emergency-reading-only', {
    en: 'You opened this record in an emergency. You may read it and change nothing in it',
    cy: 'Agoroch y cofnod hwn mewn argyfwng. Cewch ei ddarllen heb newid dim ynddo',
  });
}
