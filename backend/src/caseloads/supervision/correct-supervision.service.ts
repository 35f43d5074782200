import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { type Identity, identityOf } from '../../children/identity.query.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Person } from '../../http/person.js';
import { keepAct } from '../../records/acts.js';
import { changeRecord } from '../../records/change-record.js';
import { changedMeanwhile } from '../../records/record-problems.js';
import { rowKey } from '../../records/row-key.js';
import { whoAndWhen } from '../../records/row-history.query.js';
import { withdrawRecord } from '../../records/withdraw-record.js';
import { noSuchSupervision } from '../caseload-problems.js';
import { checkDays } from './check-days.js';
import { writeAgreed } from './corrected-actions.js';
import type { CorrectedActionDto, CorrectSupervisionDto, SupervisionReasonDto } from './supervision.dto.js';
import { ACTS, type DecisionOfIt, recordedTogether } from './supervision-past.query.js';
import type { SupervisionRecordedView } from './supervision-view.js';
import { actionsOf, ownPost, type Worker, workerOfTeam } from './supervisions.query.js';

interface Stored {
  supervisionNo: number;
  staffNo: number;
  heldOn: string;
  discussed: string | null;
  nextOn: string | null;
  version: number;
  recordedSeq: number;
  recordedBy: number | null;
}

/** What of a supervision this is about, by whom and on which day. */
interface About {
  person: Person;
  day: string;
  supervisionNo: number;
}

/**
 * Puts a supervision right, or says that it was recorded in error: done by whoever supervises the worker, with a reason. What it said stays to
 * be read by both. What it decided about children goes the same way in their records, of the children in whose record the person may write.
 */
@Injectable()
export class CorrectSupervisionService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RuledOut at the field; Conflict where somebody else corrected it meanwhile */
  correct(about: About, form: CorrectSupervisionDto): Promise<SupervisionRecordedView> {
    const { person, day, supervisionNo } = about;
    checkDays(form, day);
    return inAuthority(this.dataSource, person, async (manager) => {
      const { stored, worker, own } = await this.mine(manager, about);
      const discussed = form.discussed?.trim() || null;
      const actions = await actionsOf(manager, [supervisionNo]);
      const isSame = stored.heldOn === form.heldOn && stored.discussed === discussed && stored.nextOn === form.nextOn && said(actions) === said(form.actions);
      // Sent again, or nothing to change.
      if (isSame) return { supervisionNo };
      if (stored.version !== form.version) await refuseStale(manager, stored, actions);
      const decisions = stored.heldOn === form.heldOn ? [] : await recordedTogether(manager, supervisionNo);
      await manager.query('update record.supervisions set held_on = $2, discussed = $3, next_on = $4 where supervision_no = $1', [supervisionNo, form.heldOn, discussed, form.nextOn]);
      await writeAgreed(manager, { authorityId: person.authorityId, supervisionNo, worker: worker.staffNo, manager: own.staffNo }, form.actions);
      const reason = form.reason.trim();
      const children = await this.inChildren(manager, about, decisions, (child, { decisionId, version }) =>
        changeRecord(manager, person, child, 'supervision-decisions', rowKey([decisionId]), version, { decided_on: form.heldOn }, { today: day, reason }));
      await this.keep(manager, about, { what: 'changed', version: stored.version + 1, reason, children });
      return { supervisionNo };
    });
  }

  /** @throws Conflict where somebody else corrected it meanwhile */
  withdraw(about: About, { version, reason }: SupervisionReasonDto): Promise<SupervisionRecordedView> {
    const { person, supervisionNo } = about;
    return inAuthority(this.dataSource, person, async (manager) => {
      const { stored } = await this.mine(manager, about);
      if (stored.version !== version) await refuseStale(manager, stored, await actionsOf(manager, [supervisionNo]));
      const children = await this.inChildren(manager, about, await recordedTogether(manager, supervisionNo), (child, decision) =>
        withdrawRecord(manager, person, child, 'supervision-decisions', rowKey([decision.decisionId]), decision.version, reason));
      await manager.query('delete from record.supervision_actions where supervision_no = $1', [supervisionNo]);
      await manager.query('delete from record.supervisions where supervision_no = $1', [supervisionNo]);
      await this.keep(manager, about, { what: 'withdrawn', version, reason: reason.trim(), children });
      return { supervisionNo };
    });
  }

  /** The supervision, kept from others until this is done, of a worker of the teams the person works in; never one’s own. */
  private async mine(manager: EntityManager, { person, day, supervisionNo }: About): Promise<{ stored: Stored; worker: Worker; own: Worker }> {
    const [stored]: (Stored | undefined)[] = await manager.query(
      `select supervision_no as "supervisionNo", staff_no as "staffNo", held_on::text as "heldOn", discussed, next_on::text as "nextOn", version, recorded_seq::float8 as "recordedSeq", recorded_by as "recordedBy"
        from record.supervisions where supervision_no = $1 for update`, [supervisionNo],
    );
    const worker = stored && (await workerOfTeam(manager, person, day, stored.staffNo));
    const own = worker && (await ownPost(manager, person, day));
    if (!own) throw noSuchSupervision();
    return { stored, worker, own };
  }

  private async inChildren(manager: EntityManager, { person, day }: About, decisions: readonly DecisionOfIt[], act: (child: Identity, decision: DecisionOfIt) => Promise<unknown>): Promise<number[]> {
    const children: number[] = [];
    for (const decision of decisions) {
      const child = await identityOf(manager, person, decision.publicId, day);
      const [closed] = child?.isVisible ? await manager.query('select $1::integer = any (access.closed_children()) as is', [child.childNo]) : [];
      if (!child?.isVisible || closed.is) continue;
      await act(child, decision);
      children.push(child.childNo);
    }
    return [...new Set(children)];
  }

  private async keep(manager: EntityManager, { person, supervisionNo }: About, { what, version, reason, children }: { what: 'changed' | 'withdrawn'; version: number; reason: string; children: number[] }): Promise<void> {
    await keepAct(manager, { authorityId: person.authorityId, childNo: null, what, kind: ACTS, rowKey: String(supervisionNo), keyBefore: null, version, reason });
    await note(manager, person, { event: what === 'changed' ? 'supervision-corrected' : 'supervision-withdrawn', children, subject: String(supervisionNo), fields: { version } });
  }
}

/** What was agreed, told alike as it is stored and as it is sent. */
function said(actions: readonly (Pick<CorrectedActionDto, 'agreed' | 'dueOn'> & { owner: string; ownedBy?: string })[]): string {
  return JSON.stringify(actions.map(({ agreed, owner, ownedBy, dueOn }) => JSON.stringify([agreed.trim(), ownedBy ?? owner, dueOn])).sort());
}

async function refuseStale(manager: EntityManager, { heldOn, discussed, nextOn, version, recordedSeq, recordedBy }: Stored, actions: Awaited<ReturnType<typeof actionsOf>>): Promise<never> {
  const told = actions.map(({ lineNo, agreed, ownedBy, dueOn }) => ({ lineNo, agreed, owner: ownedBy, dueOn }));
  throw changedMeanwhile({ version, values: { heldOn, discussed: discussed ?? '', nextOn: nextOn ?? '', actions: told }, ...(await whoAndWhen(manager, recordedSeq, recordedBy)) });
}
