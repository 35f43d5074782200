import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordChanged } from '../clocks/record-changed.js';
import type { Person } from '../http/person.js';
import { sentBefore } from '../http/sent-before.js';
import { sentOnce } from '../http/sent-once.js';
import { actOnPlan, type Asked } from './act-on-plan.js';
import { beginVersion } from './begin-version.js';
import { beingWritten, changeRow, empty } from './change-row.js';
import { ownStaffNo } from './own-staff-no.query.js';
import { copyGiven } from './copy-given.js';
import type { CopyDto, PlanTextsDto, SendPlanDto } from './plan.dto.js';
import { agreedStands, atField, changedMeanwhile, noSuchPlan } from './plan-problems.js';
import { openRow, versionRow } from './version-rows.query.js';
import { WrittenView } from './written-view.js';

const textColumns = {
  longTermPlan: 'long_term_plan', concurrentPlan: 'concurrent_plan', decideBy: 'decide_by', permanenceOption: 'permanence_option', assessmentNo: 'assessment_no', whyRevised: 'why_revised',
};

/** A version of a plan, from its beginning until it is sent to be agreed; and the copies given of it. */
@Injectable()
export class WriteVersionService {
  constructor(private readonly dataSource: DataSource) {}

  /** Begins a version from the one in force. Where one is being written already, that is the one. */
  begin(person: Person, asked: Asked, key: string): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-begun', async (manager, of) => {
      await sentOnce(manager, of, key, ['version', asked.publicId]);
      // Two who begin at once: the second waits here, and finds the first one's.
      await manager.query('select 1 from record.children where authority_id = $1 and child_no = $2 for no key update', [of.authorityId, of.childNo]);
      const open = await openRow(manager, of);
      return open ? { no: open.versionNo } : beginVersion(manager, of, key, asked.day);
    });
  }

  writeTexts(person: Person, asked: Asked, versionNo: number, { version, ...texts }: PlanTextsDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-texts-written', async (manager, of) => {
      await beingWritten(manager, of, versionNo);
      if (texts.assessmentNo) {
        const [found] = await manager.query('select 1 from record.assessments where authority_id = $1 and child_no = $2 and assessment_no = $3', [of.authorityId, of.childNo, texts.assessmentNo]);
        if (!found) throw atField('assessmentNo', 'Select an assessment of this child', 'Dewiswch asesiad o’r plentyn hwn');
      }
      await changeRow(manager, of, { table: 'plan_versions', key: { plan_version_no: versionNo }, columns: textColumns }, version, texts);
      return { no: versionNo };
    });
  }

  /** @throws RuledOut where it cannot be agreed as it is */
  send(person: Person, asked: Asked, versionNo: number, { version }: SendPlanDto): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-sent', async (manager, of) => {
      await manager.query('select 1 from record.plan_versions where authority_id = $1 and child_no = $2 and plan_version_no = $3 for update', [of.authorityId, of.childNo, versionNo]);
      const row = await versionRow(manager, of, versionNo);
      if (!row) throw noSuchPlan();
      if (row.state === 'sent') return { no: versionNo };
      if (row.state === 'agreed') throw agreedStands();
      if (row.version !== version) throw changedMeanwhile({ version: row.version, by: null, at: null, values: {} });
      if (!row.longTermPlan) throw atField('longTermPlan', 'Enter the long-term plan in one sentence', 'Rhowch y cynllun hirdymor mewn un frawddeg');
      const [{ outcomes }] = await manager.query('select count(*)::integer as outcomes from record.plan_outcomes where authority_id = $1 and child_no = $2 and plan_version_no = $3', [of.authorityId, of.childNo, versionNo]);
      if (outcomes === 0) throw atField('outcomes', 'Add at least one outcome', 'Ychwanegwch o leiaf un canlyniad');
      await manager.query(
        `update record.plan_versions set state = 'sent', sent_on = $4, sent_by = $5 where authority_id = $1 and child_no = $2 and plan_version_no = $3`,
        [of.authorityId, of.childNo, versionNo, asked.day, await ownStaffNo(manager, person)],
      );
      return { no: versionNo };
    });
  }

  /** Takes back a version nobody has agreed yet. */
  takeBack(person: Person, asked: Asked, versionNo: number): Promise<WrittenView> {
    return actOnPlan(this.dataSource, person, asked, 'plan-taken-back', async (manager, of) => {
      const [rows] = await manager.query(
        `update record.plan_versions set state = 'draft', sent_on = null, sent_by = null where authority_id = $1 and child_no = $2 and plan_version_no = $3 and state = 'sent' returning 1`,
        [of.authorityId, of.childNo, versionNo],
      );
      if (rows.length === 0 && (await versionRow(manager, of, versionNo))?.state !== 'draft') throw agreedStands();
      return { no: versionNo };
    });
  }

  /** Who was given a copy, or why it was withheld. The child's copy is a fact of the plan itself. */
  giveCopy(person: Person, asked: Asked, versionNo: number, key: string, copy: CopyDto): Promise<WrittenView> {
    if ((empty(copy.givenOn) === null) === (empty(copy.withheldReason) === null)) {
      throw atField('givenOn', 'Enter the date it was given, or why it was withheld', 'Rhowch y dyddiad y’i rhoddwyd, neu pam y’i daliwyd yn ôl');
    }
    if (copy.givenOn && copy.givenOn > asked.day) throw atField('givenOn', 'The date it was given must be today or in the past', 'Rhaid i’r dyddiad y’i rhoddwyd fod heddiw neu yn y gorffennol');
    return actOnPlan(this.dataSource, person, asked, 'plan-copy-given', async (manager, of) => {
      await sentOnce(manager, of, key, ['copy', versionNo, copy]);
      const [before] = await manager.query('select plan_copy_no as no, child_no as "childNo" from record.plan_copies where authority_id = $1 and plan_copy_id = $2', [of.authorityId, key]);
      if (before && before.childNo !== of.childNo) throw sentBefore();
      if (before) return { no: before.no };
      const row = await versionRow(manager, of, versionNo);
      if (!row) throw noSuchPlan();
      if (row.planNo === null) throw atField('givenOn', 'A plan is given once it is agreed', 'Rhoddir cynllun unwaith y bydd wedi’i gytuno');
      if (copy.givenOn) await copyGiven(manager, of, { planNo: row.planNo, party: copy.party, on: copy.givenOn, key });
      const { party, name, givenOn, method, language, withheldReason } = copy;
      const [{ no }] = await manager.query(
        `insert into record.plan_copies (authority_id, child_no, plan_copy_id, plan_version_no, party, name, given_on, method, language, withheld_reason)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning plan_copy_no as no`,
        [of.authorityId, of.childNo, key, versionNo, ...[party, name, givenOn, method, language, withheldReason].map(empty)],
      );
      await recordChanged(manager, person, of.childNo);
      return { no };
    });
  }
}
