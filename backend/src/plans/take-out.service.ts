import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordChanged } from '../clocks/record-changed.js';
import type { Person } from '../http/person.js';
import { actOnPlan, type Asked } from './act-on-plan.js';
import { beingWritten } from './change-row.js';
import { noSuchPlan, toldBefore } from './plan-problems.js';
import { takeBackCopy } from './take-back-copy.js';
import type { OfChild } from './version-rows.query.js';
import { outcomeOf, versionOf } from './write-contents.service.js';
import type { WrittenView } from './written-view.js';

/** Takes a piece out of a version while it is being written, and back what was told a moment ago. */
@Injectable()
export class TakeOutService {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes an outcome out of the version being written; those of agreed versions stay, and so does its past. */
  dropOutcome(person: Person, asked: Asked, outcomeNo: number): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-outcome-dropped', async (manager, of) => {
      await beingWritten(manager, of, await versionOf(manager, of, outcomeNo));
      for (const table of ['plan_actions', 'outcome_updates', 'plan_outcomes']) {
        await manager.query(`delete from record.${table} where authority_id = $1 and child_no = $2 and plan_outcome_no = $3`, [of.authorityId, of.childNo, outcomeNo]);
      }
      return { no: outcomeNo };
    });
  }

  dropAction(person: Person, asked: Asked, actionNo: number): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-action-dropped', async (manager, of) => {
      await beingWritten(manager, of, await versionOf(manager, of, await outcomeOf(manager, of, actionNo)));
      return remove(manager, of, 'plan_action', actionNo);
    });
  }

  dropHelper(person: Person, asked: Asked, helperNo: number): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-helper-dropped', async (manager, of) => {
      const [helper] = await manager.query('select plan_version_no as no from record.plan_helpers where authority_id = $1 and child_no = $2 and plan_helper_no = $3', [of.authorityId, of.childNo, helperNo]);
      if (!helper) throw noSuchPlan();
      await beingWritten(manager, of, helper.no);
      return remove(manager, of, 'plan_helper', helperNo);
    });
  }

  /** Whoever told it takes it back, on the day they did; afterwards it is told anew. */
  untellOutcome(person: Person, asked: Asked, updateNo: number): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'outcome-untold', async (manager, of) => {
      await toldToday(manager, of, 'outcome_update', updateNo, asked.day);
      return remove(manager, of, 'outcome_update', updateNo);
    });
  }

  /** Whoever recorded it takes it back, on the day they did. */
  takeBackCopy(person: Person, asked: Asked, copyNo: number): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-copy-taken-back', async (manager, of) => {
      await toldToday(manager, of, 'plan_copy', copyNo, asked.day);
      await takeBackCopy(manager, of, copyNo);
      await recordChanged(manager, person, of.childNo);
      return { no: copyNo };
    });
  }
}

/** @throws NotFound where there is no such row; Conflict where somebody else recorded it, or on another day */
async function toldToday(manager: EntityManager, of: OfChild, thing: 'outcome_update' | 'plan_copy', no: number, day: string): Promise<void> {
  const [told] = await manager.query(
    `select r.recorded_by = record.current_user_no() and (p.recorded_at at time zone 'Europe/London')::date = $4 as "isOwn"
      from record.${thing === 'plan_copy' ? 'plan_copies' : 'outcome_updates'} r left join record.positions p on (p.authority_id, p.position) = (r.authority_id, r.recorded_seq)
      where r.authority_id = $1 and r.child_no = $2 and r.${thing}_no = $3`,
    [of.authorityId, of.childNo, no, day],
  );
  if (!told) throw noSuchPlan();
  if (!told.isOwn) throw toldBefore();
}

/** Takes a row out of what stands; its past is kept. */
async function remove(manager: EntityManager, of: OfChild, thing: string, no: number): Promise<WrittenView> {
  await manager.query(`delete from record.${thing}s where authority_id = $1 and child_no = $2 and ${thing}_no = $3`, [of.authorityId, of.childNo, no]);
  return { no };
}
