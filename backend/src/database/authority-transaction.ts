import type { DataSource, EntityManager } from 'typeorm';
import type { Statement } from './message.js';
import { prepared, sentTogether, told } from './prepared.js';

/** Whose records a transaction may touch, and who acts. */
export interface Acting {
  authorityId: number;
  /** The acting person's account; absent for the command line and for jobs of the system. */
  userNo?: number;
  /** The record position to read as known at, for connections that read schema `as_known`. */
  knownAt?: number;
  /** A load that moves the whole authority at once: children are not noted one by one. It works on every child. */
  bulk?: boolean;
  /** Work of the system on every child, restricted ones too, though a person asked for it: their name stays on what it writes. */
  everyChild?: boolean;
  /** All reads see the record as the first of them found it, or as another transaction's exported snapshot shows it. */
  snapshot?: boolean | string;
}

/**
 * One transaction in which row-level security shows one authority's rows and every version written carries who wrote it.
 * Everything inside goes through the given manager; a connection taken elsewhere sees no rows.
 */
export async function inAuthority<T>(
  dataSource: DataSource,
  acting: Acting,
  act: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await told(runner, opening(acting));
    const done = await act(runner.manager);
    await told(runner, 'commit');
    return done;
  } catch (error) {
    // Where the connection is lost the database has rolled back by itself; what is told is why.
    await told(runner, 'rollback').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/**
 * Statements that need no answer of one another, in a transaction of their own and one message. It sees and carries what one
 * opened by `inAuthority` does.
 *
 * @returns how many rows each of them stored, changed or found
 */
export async function inOneMessage(dataSource: DataSource, acting: Omit<Acting, 'snapshot'>, statements: readonly Statement[]): Promise<number[]> {
  const [, ...stored] = await sentTogether(dataSource, [{ name: 'acting', text: actingText, values: Object.values(settingsOf(acting)) }, ...statements]);
  return stored;
}

/** Begins and says whose records and who acts in one message: half of what a short read takes is the way to the database and back. */
function opening(acting: Acting): string {
  const { snapshot } = acting;
  return [
    `begin isolation level ${snapshot ? 'repeatable read' : 'read committed'}`,
    ...(typeof snapshot === 'string' ? [`set transaction snapshot '${snapshot.replace(/[^\w-]/g, '')}'`] : []),
    `select ${Object.entries(settingsOf(acting)).map(([name, value]) => `set_config('${name}', '${value}', true)`).join(', ')}`,
  ].join('; ');
}

function settingsOf({ authorityId, userNo, knownAt, bulk, everyChild }: Acting): Record<string, string> {
  return {
    'aelwyd.authority': whole(authorityId),
    'aelwyd.user': userNo === undefined ? '' : whole(userNo),
    'aelwyd.known_at': knownAt === undefined ? '' : whole(knownAt),
    'aelwyd.bulk': bulk ? 'on' : '',
    search_path: knownAt === undefined ? 'record, reference, public' : 'as_known, reference, public',
    'aelwyd.every_child': bulk || everyChild ? 'on' : '',
  };
}

const actingText = `select ${Object.keys(settingsOf({ authorityId: 0 })).map((name, at) => `set_config('${name}', $${at + 1}, true)`).join(', ')}`;

/** The text of a number that is to stand in SQL. */
function whole(number: number): string {
  if (!Number.isSafeInteger(number)) throw new TypeError(`Not a whole number: ${typeof number}`);
  return String(number);
}

/** From here on the transaction sees what one person may see, such as for a mail to them. */
export async function lookAs(manager: EntityManager, userNo: number): Promise<void> {
  await manager.query(`select set_config('aelwyd.user', $1, true)`, [String(userNo)]);
}

/**
 * Work of the system inside a person's transaction, on every child: what follows from the record is the same whoever wrote in it
 * and whatever they may see. Afterwards the transaction sees what it saw before.
 */
export async function onEveryChild<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  const [held] = await prepared<{ before: string | null }>(
    manager, 'every child', `select current_setting('aelwyd.every_child', true) as before, set_config('aelwyd.every_child', 'on', true)`, [],
  );
  // Where the work fails the transaction is over and the setting with it.
  const done = await work();
  await prepared(manager, 'children as before', `select set_config('aelwyd.every_child', $1, true)`, [held!.before ?? '']);
  return done;
}
