import type { DataSource, EntityManager } from 'typeorm';

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
  /** Every statement sees the record of one moment, for reads that have to agree with each other. */
  oneMoment?: boolean;
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
  return dataSource.transaction(acting.snapshot ? 'REPEATABLE READ' : 'READ COMMITTED', async (manager) => {
    if (typeof acting.snapshot === 'string') await manager.query(`set transaction snapshot '${acting.snapshot.replace(/[^\w-]/g, '')}'`);
    await manager.query(
      `select set_config('aelwyd.authority', $1, true), set_config('aelwyd.user', $2, true),
        set_config('aelwyd.known_at', $3, true), set_config('aelwyd.bulk', $4, true),
        set_config('search_path', $5, true), set_config('aelwyd.every_child', $6, true)`,
      [
        String(acting.authorityId),
        String(acting.userNo ?? ''),
        String(acting.knownAt ?? ''),
        acting.bulk ? 'on' : '',
        acting.knownAt === undefined ? 'record, reference, public' : 'as_known, reference, public',
        acting.bulk || acting.everyChild ? 'on' : '',
      ],
    );
    return act(manager);
  });
}

/** From here on the transaction sees what one person may see, such as for a mail to them. */
export async function lookAs(manager: EntityManager, userNo: number): Promise<void> {
  await manager.query(`select set_config('aelwyd.user', $1, true)`, [String(userNo)]);
}
