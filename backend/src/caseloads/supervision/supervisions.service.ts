import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { identityOf } from '../../children/identity.query.js';
import { recordChanged } from '../../clocks/record-changed.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Person } from '../../http/person.js';
import { sentBefore } from '../../http/sent-before.js';
import { noSuchWorker } from '../caseload-problems.js';
import { checkDays, refused } from './check-days.js';
import type { ChildDecisionDto, RecordSupervisionDto } from './supervision.dto.js';
import { earlierOf, recordedInErrorOf } from './supervision-past.query.js';
import { SupervisionRecordedView, SupervisionsView } from './supervision-view.js';
import { actionsOf, childrenOfWorker, decisionsOf, ownPost, PAGE_SIZE, supervisionsOf, workerOfTeam } from './supervisions.query.js';

/** Supervision: what a manager and a worker thought, agreed and decided. What is decided about a child stands in the child's record too. */
@Injectable()
export class SupervisionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** @param staffNo of a worker of the manager's team; null for the person's own */
  of(person: Person, day: string, staffNo: number | null, page: number): Promise<SupervisionsView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const worker = staffNo === null ? await ownPost(manager, person, day) : await workerOfTeam(manager, person, day, staffNo);
      if (!worker) throw noSuchWorker();
      const rows = await supervisionsOf(manager, worker.staffNo, page);
      const actions = await actionsOf(manager, rows.map(({ supervisionNo }) => supervisionNo));
      const earlier = await earlierOf(manager, rows.map(({ supervisionNo }) => supervisionNo));
      const inError = await recordedInErrorOf(manager, worker.staffNo);
      const decisions = await decisionsOf(manager, person, day, worker.staffNo, rows.map(({ heldOn }) => heldOn));
      const children = staffNo === null ? [] : await childrenOfWorker(manager, person, day, worker.staffNo);
      const shown = new Set([...decisions, ...children].map(({ childNo }) => childNo));
      await note(manager, person, { event: 'supervision-seen', children: [...shown], subject: String(worker.staffNo), fields: { page } });
      const nextOn = page === 1 ? (rows[0]?.nextOn ?? null) : ((await supervisionsOf(manager, worker.staffNo, 1))[0]?.nextOn ?? null);
      const total = rows[0]?.total ?? 0;
      return {
        staffNo: worker.staffNo, worker: worker.name, nextOn, isOverdue: nextOn === null || nextOn < day, mayRecord: staffNo !== null,
        supervisions: rows.map(({ total: _total, ...row }) => ({
          ...row,
          actions: actions.filter(({ supervisionNo }) => supervisionNo === row.supervisionNo).map(({ supervisionNo: _no, ...action }) => action),
          decisions: decisions.filter(({ decidedOn }) => decidedOn === row.heldOn).map(({ childNo: _childNo, decidedOn: _decidedOn, ...decision }) => decision),
          earlier: earlier.filter(({ supervisionNo }) => supervisionNo === row.supervisionNo).map(({ supervisionNo: _no, ...past }) => past),
        })),
        recordedInError: inError.map(({ supervisionNo: _no, ...past }) => past),
        children: children.map(({ childNo: _childNo, ...child }) => child), page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total,
      };
    });
  }

  /** @throws RuledOut at the field */
  record(person: Person, day: string, staffNo: number, key: string, form: RecordSupervisionDto): Promise<SupervisionRecordedView> {
    checkDays(form, day);
    return inAuthority(this.dataSource, person, async (manager) => {
      const worker = await workerOfTeam(manager, person, day, staffNo);
      const own = await ownPost(manager, person, day);
      if (!worker || !own) throw noSuchWorker();
      const [before] = await manager.query(
        `select supervision_no as "supervisionNo", staff_no = $2 and held_on = $3::date and discussed is not distinct from $4 as same from (
          select supervision_id, supervision_no, staff_no, held_on, discussed, version from record.supervisions
          union all select supervision_id, supervision_no, staff_no, held_on, discussed, version from history.supervisions) x where supervision_id = $1 order by version limit 1`,
        [key, staffNo, form.heldOn, form.discussed?.trim() || null],
      );
      if (before && !before.same) throw sentBefore();
      if (before) return { supervisionNo: before.supervisionNo };
      const [{ supervisionNo }] = await manager.query(
        `insert into record.supervisions (authority_id, supervision_id, staff_no, held_on, discussed, next_on) values ($1, $2, $3, $4, $5, $6) returning supervision_no as "supervisionNo"`,
        [person.authorityId, key, staffNo, form.heldOn, form.discussed?.trim() || null, form.nextOn],
      );
      const ownerNo = (owner: 'worker' | 'manager') => (owner === 'worker' ? worker : own).staffNo;
      for (const [at, { agreed, owner, dueOn }] of form.actions.entries()) {
        await manager.query('insert into record.supervision_actions (authority_id, supervision_no, line_no, agreed, owner_staff_no, due_on) values ($1, $2, $3, $4, $5, $6)', [person.authorityId, supervisionNo, at + 1, agreed.trim(), ownerNo(owner), dueOn]);
      }
      const children: number[] = [];
      for (const [at, child] of form.children.entries()) children.push(await this.decide(manager, person, day, at, child, { staffNo, heldOn: form.heldOn, ownerNo: ownerNo(child.owner) }));
      await note(manager, person, { event: 'supervision-recorded', children: [...new Set(children)], subject: String(staffNo), fields: { heldOn: form.heldOn, actions: form.actions.length } });
      for (const childNo of new Set(children)) await recordChanged(manager, person, childNo);
      return { supervisionNo };
    });
  }

  /** Said by either of the two, and taken back. Said again it changes nothing: it was done on the day it was first said. */
  done(person: Person, day: string, supervisionNo: number, lineNo: number, isDone: boolean): Promise<SupervisionRecordedView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [row] = await manager.query('select staff_no as "staffNo" from record.supervisions where supervision_no = $1', [supervisionNo]);
      const own = row && (await ownPost(manager, person, day));
      if (!row || (own?.staffNo !== row.staffNo && !(person.permissions.includes('supervise') && (await workerOfTeam(manager, person, day, row.staffNo))))) throw noSuchWorker();
      const [line] = await manager.query('select done_on is not null as "isDone" from record.supervision_actions where supervision_no = $1 and line_no = $2 for update', [supervisionNo, lineNo]);
      if (!line) throw noSuchWorker();
      if (line.isDone === isDone) return { supervisionNo };
      await manager.query('update record.supervision_actions set done_on = $3 where supervision_no = $1 and line_no = $2', [supervisionNo, lineNo, isDone ? day : null]);
      await note(manager, person, { event: 'supervision-action-done', subject: String(supervisionNo), fields: { lineNo, isDone } });
      return { supervisionNo };
    });
  }

  private async decide(manager: EntityManager, person: Person, day: string, at: number, { publicId, reflection, decision, dueOn }: ChildDecisionDto, of: { staffNo: number; heldOn: string; ownerNo: number }): Promise<number> {
    const child = await identityOf(manager, person, publicId, day);
    const [closed] = child?.isVisible ? await manager.query('select $1::integer = any (access.closed_children()) as is', [child.childNo]) : [];
    if (!child?.isVisible || closed.is) throw refused(`children[${at}].publicId`, 'Select a child whose record you may write in', 'Dewiswch blentyn y cewch ysgrifennu yn ei gofnod');
    await manager.query(
      `insert into record.supervision_decisions (authority_id, child_no, decision_id, staff_no, decided_on, reflection, decision, owner_staff_no, due_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [person.authorityId, child.childNo, randomUUID(), of.staffNo, of.heldOn, reflection?.trim() || null, decision.trim(), of.ownerNo, dueOn],
    );
    return child.childNo;
  }
}
