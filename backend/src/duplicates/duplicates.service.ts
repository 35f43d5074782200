import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { recordChanged } from '../clocks/record-changed.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { sentOnce } from '../http/sent-once.js';
import type { CreateChildDto, WhoDto } from './child.dto.js';
import { checkBirth, mayBeKnown } from './child-problems.js';
import { createChild } from './create-child.js';
import { CreatedChildView, DuplicatesView, type KnownChildView } from './duplicates-view.js';
import { knownChildren, type KnownRow } from './known-children.query.js';

/** A new child, and whether they are one who is known already. */
@Injectable()
export class DuplicatesService {
  constructor(private readonly dataSource: DataSource) {}

  known(person: Person, day: string, who: WhoDto): Promise<DuplicatesView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { rows, restrictedMatches } = await knownChildren(manager, person, day, who);
      await note(manager, person, { event: 'duplicates-looked-for', children: rows.map(({ childNo }) => childNo), fields: { restrictedMatches } });
      return { known: rows.map(knownView), restrictedMatches };
    });
  }

  /** @throws Conflict `may-be-known` where somebody known may be the child, until the person says that nobody of them is */
  create(person: Person, day: string, key: string, child: CreateChildDto): Promise<CreatedChildView> {
    checkBirth(child.dateOfBirth, child.unborn ?? false, day);
    return inAuthority(this.dataSource, person, async (manager) => {
      await sentOnce(manager, person, key, ['child', child]);
      const { rows } = await knownChildren(manager, person, day, child);
      if (!child.isNobodyKnown && rows.some(({ publicId }) => publicId !== key)) throw mayBeKnown();
      const { childNo, publicId, reference, isNew } = await createChild(manager, person, day, key, child);
      if (isNew) {
        await note(manager, person, { event: 'child-created', children: [childNo], fields: { mayBe: rows.length, unborn: child.unborn ?? false } });
        await recordChanged(manager, person, childNo);
      }
      return { publicId, reference };
    });
  }
}

function knownView({ publicId, isVisible, reference, name, dateOfBirth, socialWorker, team, because }: KnownRow): KnownChildView {
  const whom = { reference, socialWorker, team, because };
  return isVisible ? { ...whom, publicId, name, dateOfBirth } : { ...whom, publicId: null, name: null, dateOfBirth: null };
}
