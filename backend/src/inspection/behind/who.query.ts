import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../../children/visible-children.js';
import type { Person } from '../../http/person.js';

export interface Who {
  number: number;
  reference: string;
  publicId: string | null;
  /** ISO date; null of a household. */
  bornOn: string | null;
}

/** The children of these numbers that a person may see, from the record their transaction reads. */
export async function childrenSeen(manager: EntityManager, person: Person, day: string, numbers: readonly number[]): Promise<Map<number, Who>> {
  const { where, values } = visibleChildren(person, day, 2);
  const rows: { child_no: number; child_id: string; public_id: string; date_of_birth: string }[] = await manager.query(
    `select c.child_no, c.child_id, c.public_id, c.date_of_birth from record.children c
     where c.authority_id = record.current_authority() and c.child_no = any($1) and ${where}`,
    [numbers, ...values],
  );
  return new Map(rows.map((row) => [row.child_no, { number: row.child_no, reference: row.child_id, publicId: row.public_id, bornOn: row.date_of_birth }]));
}

/** Households by number: their reference, never a name. */
export async function householdsSeen(manager: EntityManager, numbers: readonly number[]): Promise<Map<number, Who>> {
  const rows: { carer_no: number; carer_id: string }[] = await manager.query(
    'select carer_no, carer_id from record.carers where authority_id = record.current_authority() and carer_no = any($1)',
    [numbers],
  );
  return new Map(rows.map((row) => [row.carer_no, { number: row.carer_no, reference: row.carer_id, publicId: null, bornOn: null }]));
}
