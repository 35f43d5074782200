import type { EntityManager } from 'typeorm';
import type { Person } from '../http/person.js';
import { aroundOf, type OfChild } from '../records/act-on-record.js';
import { recordKinds, tableOf } from '../records/all-kinds.js';
import { mayReadAll } from '../records/kept-from.js';
import { recordShown } from '../records/record-shown.js';
import type { RecordView } from '../records/records-view.js';
import { rowSelect } from '../records/row-sql.js';
import { type SelectedRow, storedRow } from '../records/stored-row.js';
import type { ChildTable } from './child-tables.query.js';
import type { Said } from './clashes.js';
import type { AboutBothView, ClashingTableView, HeldKindView, HeldRowView } from './merges-view.js';
import { otherRows } from './other-rows.js';
import { answerInWords, rowInWords } from './row-in-words.js';
import type { RowsOfTwo } from './rows-of-two.js';

type Child = NonNullable<OfChild>;

/** Rows told of each kind; of the rest how many there are. */
const TOLD = 2;
/** Rows told of those that cannot stand. */
const CLASHES_TOLD = 10;

/** Kinds of rows of a child. The child’s own row is told as what is known of them. */
const kinds = recordKinds.filter(({ name }) => name !== 'children' && tableOf(name).isOfChild);

/** Kind whose rows a table holds; undefined where nobody records them by themselves. */
export function kindOfTable({ name }: Pick<ChildTable, 'name'>) {
  return kinds.find((kind) => `record.${tableOf(kind.name).table.table}` === name);
}

/** What two records hold, as the pages show it to this person: what is kept from them there is kept here. */
export class Held {
  constructor(private readonly manager: EntityManager, private readonly person: Person, private readonly day: string) {}

  /** What is known of the child itself, question by question, where either record knows it. */
  async about(stays: Child, goes: Child): Promise<AboutBothView[]> {
    const [[one], [other]] = [await this.rows('children', stays), await this.rows('children', goes)];
    return tableOf('children').fields.flatMap((column) => {
      const said = { label: column.field.label, stays: one ? answerInWords(column, one) : null, goes: other ? answerInWords(column, other) : null };
      return said.stays || said.goes ? [said] : [];
    });
  }

  /** Kind by kind, where either record has any. */
  async kinds(stays: Child, goes: Child): Promise<HeldKindView[]> {
    const held: HeldKindView[] = [];
    for (const { name, titles } of kinds) {
      const [theirs, moving] = [await this.rows(name, stays), await this.rows(name, goes)];
      const told = (rows: readonly RecordView[]) => rows.slice(0, TOLD).map((row) => rowInWords(tableOf(name), row));
      if (theirs.length + moving.length > 0) held.push({ title: titles.many, stays: theirs.length, goes: moving.length, latestOfStays: told(theirs), latestOfGoes: told(moving) });
    }
    return held;
  }

  /** Rows of a table that cannot stand beside the other record’s. */
  async clashing({ table, clashes }: RowsOfTwo, stays: Child, goes: Child): Promise<ClashingTableView> {
    const theirs = [...new Set(clashes.map((clash) => clash.stays))];
    const moving = [...new Set(clashes.map((clash) => clash.goes))];
    return {
      table: table.name, title: kindOfTable(table)?.titles.many ?? otherRows(table), stays: theirs.length, goes: moving.length,
      firstOfStays: await this.told(table, stays, theirs), firstOfGoes: await this.told(table, goes, moving),
    };
  }

  private async told(table: ChildTable, child: Child, said: readonly Said[]): Promise<HeldRowView[]> {
    const kind = kindOfTable(table);
    if (!kind) return [];
    const kindTable = tableOf(kind.name);
    const around = await aroundOf(this.manager, this.person, kindTable, child, this.day);
    const isThis = table.keys.map((key, at) => `and (to_jsonb(r) -> '${key}') = $${at + 3}::jsonb`).join(' ');
    const rows: HeldRowView[] = [];
    for (const one of said.slice(0, CLASHES_TOLD)) {
      const values = [this.person.authorityId, child.childNo, ...table.keys.map((key) => JSON.stringify(one[key] ?? null))];
      const [found]: SelectedRow[] = await this.manager.query(`${rowSelect(kindTable, 'record')} where r.authority_id = $1 and r.child_no = $2 ${isThis}`, values);
      if (found) rows.push(rowInWords(kindTable, recordShown(kindTable, storedRow(kindTable, found), around, mayReadAll(this.person, kindTable, child))));
    }
    return rows;
  }

  private async rows(kind: string, child: Child): Promise<RecordView[]> {
    const table = tableOf(kind);
    const around = await aroundOf(this.manager, this.person, table, child, this.day);
    return around.stored(kind).map((row) => recordShown(table, row, around, mayReadAll(this.person, table, child)));
  }
}
