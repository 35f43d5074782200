import type pg from 'pg';

/** Schemas of what people write; what it is measured by stands as it was shipped. */
const schemas = ['record', 'history', 'access', 'audit', 'clocks', 'files', 'find', 'jobs', 'staff'];
/** What every request may move, or the mere asking for something: brought back, and not compared. */
const passing = ['staff.sessions', 'staff.sign_in_attempts', 'staff.challenges'];

/** What every table holds: how many rows, and a digest of them. */
export type State = Readonly<Record<string, { rows: number; digest: string }>>;

/** The whole of a small store, kept aside, so that it can be looked at and brought back. */
export class KeptState {
  private constructor(
    private readonly admin: pg.Client,
    private readonly tables: readonly { named: string; aside: string; columns: string }[],
  ) {}

  static async of(admin: pg.Client): Promise<KeptState> {
    const { rows: tables } = await admin.query<{ named: string; aside: string; columns: string }>(
      `select c.oid::regclass::text as named, format('aside.%I', n.nspname || '.' || c.relname) as aside,
        (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = any ($1) order by 1`, [schemas],
    );
    // A statement that names every table costs so much on paper that it would be compiled each time.
    await admin.query(`set jit = off; create schema aside; ${tables.map(({ named, aside }) => `create table ${aside} as table ${named}`).join('; ')}`);
    return new KeptState(admin, tables);
  }

  /** @param only the tables to look at; all of them when it is not given */
  async now(only?: readonly string[]): Promise<State> {
    const looked = this.tables.map(({ named }) => named).filter((named) => !passing.includes(named) && (only?.includes(named) ?? true));
    const text = looked.map((named) => `select '${named}' as named, count(*)::integer as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as digest from ${named} t`);
    const { rows } = await this.admin.query<{ named: string; rows: number; digest: string }>(only ? text.join(' union all ') : { name: 'state', text: text.join(' union all ') });
    return Object.fromEntries(rows.map(({ named, ...state }) => [named, state]));
  }

  /** Brings back what was kept in these tables. */
  async bringBack(only: readonly string[]): Promise<void> {
    const back = this.tables
      .filter(({ named }) => only.includes(named) || passing.includes(named))
      .map(({ named, aside, columns }) => `delete from ${named}; insert into ${named} (${columns}) overriding system value select ${columns} from ${aside}`);
    await this.admin.query(`begin; set local session_replication_role = replica; ${back.join('; ')}; commit`);
  }
}

/** The tables that hold something else than they did, with how many rows more. */
export function moved(from: State, to: State): Record<string, number> {
  const other = Object.entries(to).filter(([named, { digest }]) => digest !== from[named]?.digest).sort(([one], [two]) => (one < two ? -1 : 1));
  return Object.fromEntries(other.map(([named, { rows }]) => [named, rows - (from[named]?.rows ?? 0)]));
}
