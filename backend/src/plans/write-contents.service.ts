import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { planParts } from '../domain/plans/plan-parts.js';
import type { Person } from '../http/person.js';
import { sentBefore } from '../http/sent-before.js';
import { sentOnce } from '../http/sent-once.js';
import { actOnPlan, type Asked } from './act-on-plan.js';
import { beingWritten, changeRow, empty } from './change-row.js';
import type { ActionDoneDto, ActionDto, ChangeActionDto, ChangeHelperDto, ChangeOutcomeDto, HelperDto, OutcomeDto, OutcomeUpdateDto, PartDto } from './plan.dto.js';
import { atField, noSuchPlan } from './plan-problems.js';
import type { OfChild } from './version-rows.query.js';
import { WrittenView } from './written-view.js';

const outcomeColumns = { words: 'words', wordsLanguage: 'words_language', translation: 'translation', why: 'why', startScore: 'start_score', nowScore: 'now_score', goalScore: 'goal_score', reviewOn: 'review_on' };
const actionColumns = { what: 'what', owner: 'owner', dueOn: 'due_on' };
const helperColumns = { name: 'name', party: 'party', views: 'views', agreed: 'agreed', signedOn: 'signed_on', notAgreedReason: 'not_agreed_reason' };

/** What a version says, written a piece at a time. Every piece has a version of its own, so two people at work meet only where they write the same. */
@Injectable()
export class WriteContentsService {
  constructor(private readonly dataSource: DataSource) {}

  addOutcome(person: Person, asked: Asked, versionNo: number, key: string, outcome: OutcomeDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-outcome-added', async (manager, of) => {
      await sentOnce(manager, of, key, ['outcome', versionNo, outcome]);
      const before = await madeBefore(manager, of, 'plan_outcome', key);
      if (before) return before;
      await beingWritten(manager, of, versionNo);
      const [{ place }] = await manager.query('select coalesce(max(place), 0) + 1 as place from record.plan_outcomes where authority_id = $1 and child_no = $2 and plan_version_no = $3', [of.authorityId, of.childNo, versionNo]);
      return insert(manager, of, 'plan_outcome', { plan_outcome_id: key, line: key, plan_version_no: versionNo, place, ...columnsOf(outcomeColumns, outcome) });
    });
  }

  changeOutcome(person: Person, asked: Asked, outcomeNo: number, { version, ...outcome }: ChangeOutcomeDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-outcome-changed', async (manager, of) => {
      await beingWritten(manager, of, await versionOf(manager, of, outcomeNo));
      await changeRow(manager, of, { table: 'plan_outcomes', key: { plan_outcome_no: outcomeNo }, columns: outcomeColumns }, version, outcome);
      return { no: outcomeNo };
    });
  }

  addAction(person: Person, asked: Asked, outcomeNo: number, key: string, action: ActionDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-action-added', async (manager, of) => {
      await sentOnce(manager, of, key, ['action', outcomeNo, action]);
      const before = await madeBefore(manager, of, 'plan_action', key);
      if (before) return before;
      await beingWritten(manager, of, await versionOf(manager, of, outcomeNo));
      return insert(manager, of, 'plan_action', { plan_action_id: key, plan_outcome_no: outcomeNo, ...columnsOf(actionColumns, action) });
    });
  }

  changeAction(person: Person, asked: Asked, actionNo: number, { version, ...action }: ChangeActionDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-action-changed', async (manager, of) => {
      await beingWritten(manager, of, await versionOf(manager, of, await outcomeOf(manager, of, actionNo)));
      await changeRow(manager, of, { table: 'plan_actions', key: { plan_action_no: actionNo }, columns: actionColumns }, version, action);
      return { no: actionNo };
    });
  }

  /** What was agreed stands; that it was done is told afterwards. */
  doAction(person: Person, asked: Asked, actionNo: number, { version, doneOn }: ActionDoneDto): Promise<WrittenView> {
    if (doneOn !== null && doneOn > asked.day) throw atField('doneOn', 'The day it was done must be today or in the past', 'Rhaid i’r diwrnod y’i gwnaed fod heddiw neu yn y gorffennol');
    return actOnPlan(this.dataSource, person, asked, 'plan-action-done', async (manager, of) => {
      await changeRow(manager, of, { table: 'plan_actions', key: { plan_action_no: actionNo }, columns: { doneOn: 'done_on' } }, version, { doneOn });
      return { no: actionNo };
    });
  }

  /** @throws Conflict with theirs where somebody else wrote the part first, a part nobody had written included */
  writePart(person: Person, asked: Asked, versionNo: number, part: string, { version, howMet }: PartDto): Promise<WrittenView> {
    if (!planParts.some(({ code }) => code === part)) throw noSuchPlan();
    return actOnPlan(this.dataSource, person, asked, 'plan-part-written', async (manager, of) => {
      await beingWritten(manager, of, versionNo);
      const [made] = await manager.query(
        `insert into record.plan_parts (authority_id, child_no, plan_version_no, part, how_met, written_on) select $1, $2, $3, $4, $5, $6 where $7 = 0
          on conflict do nothing returning version`, [of.authorityId, of.childNo, versionNo, part, empty(howMet), asked.day, version],
      );
      const row = { table: 'plan_parts', key: { plan_version_no: versionNo, part }, columns: { howMet: 'how_met' } } as const;
      const isChanged = !made && (await changeRow(manager, of, row, version, { howMet }));
      if (isChanged) await manager.query('update record.plan_parts set written_on = $5 where authority_id = $1 and child_no = $2 and plan_version_no = $3 and part = $4', [of.authorityId, of.childNo, versionNo, part, asked.day]);
      return { no: versionNo };
    });
  }

  addHelper(person: Person, asked: Asked, versionNo: number, key: string, helper: HelperDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-helper-added', async (manager, of) => {
      await sentOnce(manager, of, key, ['helper', versionNo, helper]);
      const before = await madeBefore(manager, of, 'plan_helper', key);
      if (before) return before;
      await beingWritten(manager, of, versionNo);
      return insert(manager, of, 'plan_helper', { plan_helper_id: key, plan_version_no: versionNo, ...columnsOf(helperColumns, helper) });
    });
  }

  /** Signatures and refusals may come after the plan is agreed. */
  changeHelper(person: Person, asked: Asked, helperNo: number, { version, ...helper }: ChangeHelperDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-helper-changed', async (manager, of) => {
      await changeRow(manager, of, { table: 'plan_helpers', key: { plan_helper_no: helperNo }, columns: helperColumns }, version, helper);
      return { no: helperNo };
    });
  }

  /** How an outcome is getting on, told at a review or in between. It changes nothing of what was agreed. */
  tellOutcome(person: Person, asked: Asked, outcomeNo: number, key: string, update: OutcomeUpdateDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'outcome-told', async (manager, of) => {
      await sentOnce(manager, of, key, ['update', outcomeNo, update]);
      const before = await madeBefore(manager, of, 'outcome_update', key);
      if (before) return before;
      await versionOf(manager, of, outcomeNo);
      const { score, onward, words } = update;
      return insert(manager, of, 'outcome_update', { outcome_update_id: key, plan_outcome_no: outcomeNo, updated_on: asked.day, score, onward, words: empty(words) });
    });
  }
}

/** Adds a row of the child's and gives back its number. */
export async function insert(manager: EntityManager, of: OfChild, thing: string, row: Record<string, unknown>): Promise<WrittenView> {
  const columns = ['authority_id', 'child_no', ...Object.keys(row)];
  const [{ no }] = await manager.query(
    `insert into record.${thing}s (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')}) returning ${thing}_no as no`,
    [of.authorityId, of.childNo, ...Object.values(row)],
  );
  return { no };
}

/** The row a request with the same key made before; it is stored once. */
export async function madeBefore(manager: EntityManager, of: OfChild, thing: string, key: string): Promise<WrittenView | undefined> {
  const [row] = await manager.query(`select ${thing}_no as no, child_no as "childNo" from record.${thing}s where authority_id = $1 and ${thing}_id = $2`, [of.authorityId, key]);
  if (row && row.childNo !== of.childNo) throw sentBefore();
  return row && { no: row.no };
}

export async function versionOf(manager: EntityManager, of: OfChild, outcomeNo: number): Promise<number> {
  const [row] = await manager.query('select plan_version_no as no from record.plan_outcomes where authority_id = $1 and child_no = $2 and plan_outcome_no = $3', [of.authorityId, of.childNo, outcomeNo]);
  if (!row) throw noSuchPlan();
  return row.no;
}

export async function outcomeOf(manager: EntityManager, of: OfChild, actionNo: number): Promise<number> {
  const [row] = await manager.query('select plan_outcome_no as no from record.plan_actions where authority_id = $1 and child_no = $2 and plan_action_no = $3', [of.authorityId, of.childNo, actionNo]);
  if (!row) throw noSuchPlan();
  return row.no;
}

function columnsOf(columns: Readonly<Record<string, string>>, form: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [column, empty((form as Record<string, unknown>)[field])]));
}
