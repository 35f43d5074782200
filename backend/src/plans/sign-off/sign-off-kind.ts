import type { EntityManager } from 'typeorm';
import type { Bilingual } from '../../domain/indicators/figure.js';
import type { Person } from '../../http/person.js';

/** A line of what a manager reads before deciding, and texts as they were written. */
export interface SignOffLine {
  label: Bilingual;
  text: string;
}

/** Something that waits for a manager, to be read in half a minute without opening it. */
export interface Waiting {
  key: string;
  childNo: number;
  sentOn: string;
  /** Name of whoever sent it. */
  sentBy: string | null;
  lines: SignOffLine[];
  /** What a manager would want to know before agreeing. */
  minds: Bilingual[];
  /** Path of the page that shows all of it, below the child's. */
  path: string;
}

/** One kind of work that is signed off. Other rooms add theirs to `sign-off-kinds.ts`. */
export interface SignOffKind {
  kind: string;
  title: Bilingual;
  /**
   * What waits of the children a condition on `record.children c` lets through, oldest first.
   *
   * @param values of the condition, numbered from $1
   * @param sentBy number of the one worker whose work is asked for; null asks for everybody’s
   */
  waiting(manager: EntityManager, where: string, values: unknown[], of: { authorityId: number; today: string; sentBy: number | null }): Promise<Waiting[]>;
  /** @throws Conflict where it waits no more */
  agree(manager: EntityManager, person: Person, childNo: number, key: string, today: string): Promise<void>;
  sendBack(manager: EntityManager, person: Person, childNo: number, key: string, words: string, today: string): Promise<void>;
}
