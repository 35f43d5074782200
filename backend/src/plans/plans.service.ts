import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { withChild } from '../children/with-child.js';
import type { Person } from '../http/person.js';
import { compared } from './compare.js';
import { contentsOf } from './contents.query.js';
import { noSuchPlan } from './plan-problems.js';
import { PlanComparedView } from './plan-compared-view.js';
import { PlanVersionsView, PlanVersionView, PlanPageView } from './plan-view.js';
import { currentRow, type OfChild, openRow, rowBefore, versionRow } from './version-rows.query.js';
import { textsOf, versionView } from './version-view.js';
import { listedVersions } from './versions-list.query.js';
import type { Asked } from './act-on-plan.js';

const PAGE_SIZE = 25;

/** Plans to read. */
@Injectable()
export class PlansService {
  constructor(private readonly dataSource: DataSource) {}

  plan(person: Person, asked: Asked): Promise<PlanPageView> {
    return this.read(person, asked, 'plan-seen', async (manager, of) => {
      const [current, open] = [await currentRow(manager, of), await openRow(manager, of)];
      const [recorded] = await manager.query('select max(prepared_on) as "on" from record.care_and_support_plans where authority_id = $1 and child_no = $2', [of.authorityId, of.childNo]);
      return {
        current: current ? await versionView(manager, of, current, asked.day) : null,
        open: open ? { versionNo: open.versionNo, state: open.state, startedOn: open.startedOn, sentOn: open.sentOn } : null,
        recordedOn: recorded.on,
        mayWrite: person.permissions.includes('record-work'),
        mayAgree: person.permissions.includes('sign-off'),
      };
    });
  }

  version(person: Person, asked: Asked, versionNo: number): Promise<PlanVersionView> {
    return this.read(person, asked, 'plan-version-seen', async (manager, of) => {
      const row = await versionRow(manager, of, versionNo);
      if (!row) throw noSuchPlan();
      return versionView(manager, of, row, asked.day);
    });
  }

  versions(person: Person, asked: Asked, page: number): Promise<PlanVersionsView> {
    return this.read(person, asked, 'plan-versions-listed', async (manager, of) => {
      const { rows, total } = await listedVersions(manager, of, { size: PAGE_SIZE, page });
      return { versions: rows, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
    });
  }

  /** What changed from the version before to this one. */
  compare(person: Person, asked: Asked, versionNo: number): Promise<PlanComparedView> {
    return this.read(person, asked, 'plan-compared', async (manager, of) => {
      const row = await versionRow(manager, of, versionNo);
      if (!row) throw noSuchPlan();
      const before = await rowBefore(manager, of, row);
      const now = textsOf(row, await contentsOf(manager, of, versionNo, asked.day));
      const then = before ? textsOf(before, await contentsOf(manager, of, before.versionNo, asked.day)) : new Map<string, string>();
      return { on: row.agreedOn ?? row.startedOn, beforeOn: before?.agreedOn ?? null, changes: compared(now, then) };
    });
  }

  private read<T extends object>(person: Person, asked: Asked, event: string, read: (manager: EntityManager, of: OfChild) => Promise<T>): Promise<T> {
    return withChild(this.dataSource, person, asked, async (manager, { childNo }) => {
      await note(manager, person, { event, children: [childNo] });
      return read(manager, { authorityId: person.authorityId, childNo });
    });
  }
}
