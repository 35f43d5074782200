import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { movedClocks } from '../../clocks/moved-clocks.js';
import type { Person } from '../../http/person.js';
import { Refused, RuledOut } from '../../http/problem.js';
import { sentOnce } from '../../http/sent-once.js';
import { ownerOf } from '../../records/act-on-record.js';
import { addRecord } from '../../records/add-record.js';
import { tableOf } from '../../records/all-kinds.js';
import { checkAnswers, notAsked } from '../../records/check-answers.js';
import type { KindTable } from '../../records/kind-table.js';
import type { RowValues } from '../../records/record-kind.js';
import { rowOf, rowsOf } from '../../records/rows.query.js';
import type { Identity } from '../identity.query.js';
import { withChild } from '../with-child.js';
import type { AddPersonDto } from './add-person.dto.js';
import { knownPeople } from './known-people.query.js';
import type { KnownPeopleView, PersonAddedView } from './people-view.js';

/** Which child, and which day it is. */
interface OfChild {
  publicId: string;
  day: string;
}

/** Adds somebody to the people in a child's life: who they are and what they are to the child, in one act. */
@Injectable()
export class AddPersonService {
  constructor(private readonly dataSource: DataSource) {}

  known(person: Person, of: OfChild): Promise<KnownPeopleView> {
    return withChild(this.dataSource, person, of, async (manager, { childNo }) => {
      const people = await knownPeople(manager, person, childNo, of.day);
      await note(manager, person, { event: 'known-people-seen', children: [...new Set([childNo, ...people.map((one) => one.childNo)])] });
      return { people: people.map(({ childNo: _ofChild, ...one }) => one) };
    });
  }

  add(person: Person, of: OfChild, requestKey: string, { values, known }: AddPersonDto): Promise<PersonAddedView> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      if (child.isProtected) throw addressProtected();
      await sentOnce(manager, person, requestKey, ['person', of.publicId, values, known ?? null]);
      const [who, what] = [tableOf('people'), tableOf('relationships')];
      const [ofPerson, ofRelation] = [answersTo(who, values), answersTo(what, values)];
      check([...(known ? [] : checkAnswers(who.fields, ofPerson, of.day)), ...checkAnswers(askedHere(what), ofRelation, of.day), ...strangers([who, what], values)]);
      const key = known ? await this.amongKnown(manager, person, child, known, of.day) : (await addRecord(manager, person, child, 'people', ofPerson, { today: of.day, requestKey })).row.key;
      // Sent again: the person is the child's already, and so is what they are.
      const before = known ? undefined : (await rowsOf(manager, what, ownerOf(person, child))).find((row) => row.values['person_id'] === key);
      if (before) return { key, relationship: { key: before.key, version: before.version }, moved: [] };
      const adding = { today: of.day, requestKey: known ? requestKey : null, also: { kind: 'people', key } };
      const { row, changes } = await addRecord(manager, person, child, 'relationships', { ...ofRelation, person_id: key }, adding);
      return { key, relationship: { key: row.key, version: row.version }, moved: await movedClocks(manager, person.authorityId, changes, of.day) };
    });
  }

  private async amongKnown(manager: EntityManager, person: Person, child: Identity, key: string, day: string): Promise<string> {
    const isOne = (await knownPeople(manager, person, child.childNo, day)).some((one) => one.key === key) || (await rowOf(manager, tableOf('people'), ownerOf(person, child), key));
    if (!isOne) throw new RuledOut([{ field: 'known', message: { en: 'Choose somebody from the list', cy: 'Dewiswch rywun o’r rhestr' } }]);
    return key;
  }
}

/** Who it is is answered by the person. */
const askedHere = ({ fields }: KindTable) => fields.filter(({ field }) => field.name !== 'person_id');

function answersTo({ fields }: KindTable, values: RowValues): RowValues {
  return Object.fromEntries(fields.flatMap(({ field: { name } }) => (name in values ? [[name, values[name]!.trim()] as const] : [])));
}

function strangers(tables: readonly KindTable[], values: RowValues) {
  return notAsked(tables.flatMap(({ fields }) => fields), values);
}

function check(problems: ConstructorParameters<typeof RuledOut>[0]): void {
  if (problems.length > 0) throw new RuledOut(problems);
}

function addressProtected(): Refused {
  return new Refused('address-protected', { en: 'The address is protected. Only named people may add to the family', cy: 'Mae’r cyfeiriad wedi’i warchod. Dim ond pobl a enwir gaiff ychwanegu at y teulu' });
}
