import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { visibleChildren } from '../../children/visible-children.js';
import { withChild } from '../../children/with-child.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Person } from '../../http/person.js';
import { noSuchPlan } from '../plan-problems.js';
import type { Asked } from '../act-on-plan.js';
import type { SignOffDto } from './sign-off.dto.js';
import { signOffKinds } from './sign-off-kinds.js';
import { SignedOffView, type SignOffItemView, SignOffView } from './sign-off-view.js';

const PAGE_SIZE = 25;

/** What waits for a manager, and what they decide. */
@Injectable()
export class SignOffService {
  constructor(private readonly dataSource: DataSource) {}

  /** @param sentBy number of the worker whose work is asked for; null for everybody’s */
  queue(person: Person, day: string, sentBy: number | null, page: number): Promise<SignOffView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { where, values } = visibleChildren(person, day, 1);
      const of = { authorityId: person.authorityId, today: day, sentBy };
      const all = (await Promise.all(signOffKinds.map(async (kind) => (await kind.waiting(manager, where, values, of)).map((item) => ({ kind, item }))))).flat();
      const sorted = all.sort((one, other) => (one.item.sentOn < other.item.sentOn ? -1 : one.item.sentOn > other.item.sentOn ? 1 : 0));
      const shown = sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
      const children: { childNo: number; publicId: string; reference: string; name: string }[] = await manager.query(
        `select child_no as "childNo", public_id as "publicId", child_id as reference, concat_ws(' ', forenames, surname) as name from record.children where authority_id = $1 and child_no = any ($2)`,
        [person.authorityId, shown.map(({ item }) => item.childNo)],
      );
      await note(manager, person, { event: 'sign-off-listed', children: children.map(({ childNo }) => childNo), fields: { page, ...(sentBy === null ? {} : { sentBy }) } });
      const [worker] = sentBy === null ? [] : await manager.query('select name from record.staff where authority_id = $1 and staff_no = $2', [person.authorityId, sentBy]);
      const items = shown.map(({ kind, item: { childNo, path, ...item } }): SignOffItemView => {
        const { childNo: _childNo, ...child } = children.find((one) => one.childNo === childNo)!;
        return { ...item, kind: kind.kind, title: kind.title, child, path: `/children/${child.publicId}/${path}` };
      });
      return { sentBy: worker?.name ?? null, items, page, pages: Math.max(1, Math.ceil(all.length / PAGE_SIZE)), total: all.length };
    });
  }

  /** @throws Conflict where it waits no more; RuledOut where it is sent back without a word */
  decide(person: Person, asked: Asked, kindName: string, key: string, { decision, words }: SignOffDto): Promise<SignedOffView> {
    const kind = signOffKinds.find((one) => one.kind === kindName);
    if (!kind || !/^\d{1,9}$/.test(key)) throw noSuchPlan();
    return withChild(this.dataSource, person, asked, async (manager, { childNo }) => {
      const isAgreed = decision === 'agree';
      if (isAgreed) await kind.agree(manager, person, childNo, key, asked.day);
      else await kind.sendBack(manager, person, childNo, key, (words ?? '').trim(), asked.day);
      await note(manager, person, { event: isAgreed ? 'signed-off' : 'sent-back', children: [childNo], subject: key, fields: { kind: kindName } });
      return { decided: isAgreed ? 'agreed' : 'sent-back' };
    });
  }
}
