import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { identityOf } from '../children/identity.query.js';
import { recordChanged } from '../clocks/record-changed.js';
import { inAuthority } from '../database/authority-transaction.js';
import { dayFromIso } from '../domain/calendar/day.js';
import { ageOn } from '../domain/calendar/months.js';
import { allocationRoles } from '../domain/codes/allocation-roles.js';
import { handoverReasons } from '../domain/codes/handover-reasons.js';
import { jobs } from '../domain/codes/jobs.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { sentOnce } from '../http/sent-once.js';
import { noSuchWorker, notAhead, notAtWork, withoutHandover } from './caseload-problems.js';
import { heldBy, heldByNobody, type HeldRow, PAGE_SIZE, workerNamed, workersToChoose } from './caseloads.query.js';
import { CaseloadView, type HeldChildView, type ReallocatedView, ReallocationView, WorkerChoicesView } from './caseloads-view.js';
import type { ReallocateDto } from './reallocation.dto.js';
import { type Outcome, reallocateChild } from './reallocate-child.js';

/** Who has which children, and what passes with a child from one worker to the next. */
@Injectable()
export class CaseloadsService {
  constructor(private readonly dataSource: DataSource) {}

  /** @param staffNo null for the children nobody has */
  caseload(person: Person, day: string, staffNo: number | null, page: number): Promise<CaseloadView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const worker = staffNo === null ? null : await workerNamed(manager, staffNo);
      if (staffNo !== null && worker === null) throw noSuchWorker();
      const rows = staffNo === null ? await heldByNobody(manager, day, page) : await heldBy(manager, person, day, staffNo, page);
      await note(manager, person, { event: 'caseload-seen', children: rows.map(({ childNo }) => childNo), subject: staffNo === null ? undefined : String(staffNo), fields: { page } });
      const total = rows[0]?.total ?? 0;
      return { worker, children: rows.map((row) => heldView(row, day)), page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
    });
  }

  workers(person: Person, day: string): Promise<WorkerChoicesView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const rows = await workersToChoose(manager, person, day);
      const reasons = handoverReasons.map(({ code, en, cy }) => ({ code, title: { en, cy } }));
      return { workers: rows.map((row) => ({ ...row, job: coded(jobs, row.job) })), reasons };
    });
  }

  /** Gives children another worker, each for itself: what cannot be done of one does not hold the others up. */
  reallocate(person: Person, day: string, key: string, { children, withoutHandover: said, ...to }: ReallocateDto): Promise<ReallocationView> {
    if (Date.parse(to.on) - Date.parse(day) > 60 * 86_400_000) throw notAhead();
    if (!said && children.some(({ handover }) => !handover?.trim())) throw withoutHandover();
    return inAuthority(this.dataSource, person, async (manager) => {
      const [worker] = await manager.query('select name from record.staff where staff_no = $1 and started_on <= $2::date and (ended_on is null or ended_on > $2::date)', [to.toStaffNo, to.on]);
      if (!worker) throw notAtWork();
      await sentOnce(manager, person, key, ['reallocation', to, children, said]);
      const done: ReallocatedView[] = [];
      for (const { publicId, handover } of children) done.push(await this.one(manager, person, day, publicId, { key, ...to }, handover?.trim() || null));
      return { to: worker.name, children: done };
    });
  }

  private async one(manager: EntityManager, person: Person, day: string, publicId: string, to: Parameters<typeof reallocateChild>[3], handover: string | null): Promise<ReallocatedView> {
    const child = await identityOf(manager, person, publicId, day);
    const isTheirs = child && (child.isVisible || (await hasNobody(manager, child.childNo, day)));
    if (!child || !isTheirs) return { publicId, name: '', outcome: 'not-theirs' satisfies Outcome };
    const outcome = await reallocateChild(manager, person, child.childNo, to, handover);
    if (outcome === 'done') {
      await note(manager, person, { event: 'child-reallocated', children: [child.childNo], subject: String(to.toStaffNo), fields: { role: to.role, on: to.on, reason: to.reason, withHandover: handover !== null } });
      await recordChanged(manager, person, child.childNo);
    }
    return { publicId, name: child.name, outcome: outcome === 'done-before' ? 'done' : outcome };
  }
}

/** A looked after child without a social worker is any manager's to allocate. */
async function hasNobody(manager: EntityManager, childNo: number, day: string): Promise<boolean> {
  const [{ nobody }] = await manager.query(
    `select exists (select from record.periods_of_care p where p.child_no = $1 and p.started_on <= $2::date and (p.ended_on is null or p.ended_on > $2::date))
      and not exists (select from record.allocations a where a.child_no = $1 and a.role = 'social-worker' and a.started_on <= $2::date and (a.ended_on is null or a.ended_on > $2::date)) as nobody`,
    [childNo, day],
  );
  return nobody;
}

function heldView({ total: _total, childNo: _childNo, dateOfBirth, role, ...row }: HeldRow, day: string): HeldChildView {
  return { ...row, age: ageOn(dayFromIso(dateOfBirth), dayFromIso(day)), role: coded(allocationRoles, role) };
}
