import type { EntityManager } from 'typeorm';
import { eventText } from '../sealing/leaf.js';
import { sealColumns, type SignedSeal } from '../sealing/seal.js';

const ROWS_AT_ONCE = 20_000;
const SEALS_AT_ONCE = 2_000;

/** One leaf as it is kept, with the event it is of as that is now. */
export interface SealedRow {
  position: number;
  sealNo: number;
  eventNo: number;
  leaf: Buffer;
  mac: Buffer;
  /** Null where the event is gone. */
  text: string | null;
}

/** The leaves of an authority in the order of the log, read in parts, however many there are. */
export class SealedRows {
  private held: SealedRow[] = [];
  private after = Number.MIN_SAFE_INTEGER;
  private isAtEnd = false;

  constructor(
    private readonly manager: EntityManager,
    private readonly authorityId: number,
  ) {}

  /** The next rows, up to and without a position. */
  async takeBelow(position: number): Promise<SealedRow[]> {
    while (!this.isAtEnd && this.after < position - 1) await this.readOn();
    const beyond = this.held.findIndex((row) => row.position >= position);
    return this.held.splice(0, beyond === -1 ? this.held.length : beyond);
  }

  private async readOn(): Promise<void> {
    const rows: SealedRow[] = await this.manager.query(
      // The limit inside keeps the planner at looking up each row by its key: a join reads the whole log for every part.
      `select l.position, l.seal_no as "sealNo", l.event_no as "eventNo", l.leaf, l.mac, e.text
       from (select * from audit.leaves where authority_id = $1 and position > $2 order by position limit ${ROWS_AT_ONCE}) l
       left join lateral (
         select ${eventText} as text from audit.events e where e.authority_id = l.authority_id and e.event_no = l.event_no limit 1
       ) e on true
       order by l.position`,
      [this.authorityId, this.after],
    );
    this.held.push(...rows);
    this.after = rows.at(-1)?.position ?? this.after;
    this.isAtEnd = rows.length < ROWS_AT_ONCE;
  }
}

/** The seals of an authority in their order. */
export async function* sealsOf(manager: EntityManager, authorityId: number): AsyncGenerator<SignedSeal> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const seals: SignedSeal[] = await manager.query(
      `select ${sealColumns} from audit.seals s where s.authority_id = $1 and s.seal_no > $2::bigint order by s.seal_no limit ${SEALS_AT_ONCE}`,
      [authorityId, after],
    );
    yield* seals;
    const last = seals.at(-1);
    if (!last || seals.length < SEALS_AT_ONCE) return;
    after = last.sealNo;
  }
}
