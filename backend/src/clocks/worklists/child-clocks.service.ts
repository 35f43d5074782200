import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { withChild } from '../../children/with-child.js';
import { arithmeticInWords } from '../../domain/duties/arithmetic-in-words.js';
import type { Person } from '../../http/person.js';
import { NotFound, Unacceptable } from '../../http/problem.js';
import { sentOnce } from '../../http/sent-once.js';
import { occurrenceOf } from '../occurrence-row.js';
import type { LateReasonDto } from './child-clocks.dto.js';
import { clockOf, clocksOf } from './child-clocks.query.js';
import type { ChildClocksView, ClockExplainView } from './child-clocks-view.js';
import { type NamedOccurrence, readOccurrenceKey } from '../occurrence-key.js';
import { clockedDuty } from '../clock-as-shown.js';
import { lawGivenTo, lawOfAuthority } from '../law/law-of-authority.query.js';
import { clockOfRow } from './clock-row.js';
import { factsOf } from './evidence-facts.query.js';
import { keepReason, reasonsOf } from './late-reasons.query.js';
import { movesOf } from './moves.query.js';
import { numbersThen } from './numbers-then.js';
import { paged } from './paged.js';

interface Asked {
  publicId: string;
  asAt: string;
}

/** One child's clocks and how each was worked out. What is shown is noted in the transaction that read it. */
@Injectable()
export class ChildClocksService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound when there is no such child, or not for this person */
  async clocks(person: Person, { publicId, asAt }: Asked, today: string, { show, page }: { show: 'open' | 'all'; page: number }): Promise<ChildClocksView> {
    return this.ofChild(person, publicId, today, async (manager, childNo) => {
      await note(manager, person, { event: 'child-clocks-seen', children: [childNo], fields: { asAt, show, page } });
      const rows = await clocksOf(manager, childNo, asAt, { show, page });
      const law = await lawOfAuthority(manager, person.authorityId);
      return { asAt, clocks: rows.map((row) => ({ ...clockOfRow(row, asAt, law), child: null })), ...paged(page, rows[0]?.total ?? 0) };
    });
  }

  /** @throws NotFound when there is no such child or clock, or not for this person */
  async explain(person: Person, { publicId, asAt }: Asked, today: string, key: string): Promise<ClockExplainView> {
    return this.ofChild(person, publicId, today, async (manager, childNo) => {
      const view = await explained(manager, person, childNo, asAt, readOccurrenceKey(key));
      await note(manager, person, { event: 'clock-explained', children: [childNo], subject: view?.clock.duty, fields: { asAt } });
      return view;
    });
  }

  /** Keeps why a clock is late; the clock stays as it is. @throws NotFound as above */
  async sayWhyLate(person: Person, { publicId, day, sent }: { publicId: string; day: string; sent: string }, key: string, { reason, expectedOn }: LateReasonDto): Promise<ClockExplainView> {
    if (reason.trim() === '') throw new Unacceptable([{ field: 'reason', message: { en: 'Say why it is late', cy: 'Dywedwch pam ei fod yn hwyr' } }]);
    return this.ofChild(person, publicId, day, async (manager, childNo) => {
      const clock = readOccurrenceKey(key);
      if (!clock || !(await clockOf(manager, childNo, day, clock))) return undefined;
      if (await sentOnce(manager, person, sent, [publicId, key, reason, expectedOn])) {
        await keepReason(manager, person, childNo, clock, { reason: reason.trim(), expectedOn: expectedOn ?? null });
        await note(manager, person, { event: 'late-reason-given', children: [childNo], subject: clock.duty, fields: { ...clock, expectedOn: expectedOn ?? null } });
      }
      return explained(manager, person, childNo, day, clock);
    });
  }

  private async ofChild<T>(person: Person, publicId: string, today: string, act: (manager: EntityManager, childNo: number) => Promise<T | undefined>): Promise<T> {
    const answer = await withChild(this.dataSource, person, { publicId, day: today }, async (manager, child) => ({ view: await act(manager, child.childNo) }));
    if (answer.view === undefined) throw new NotFound('no-such-clock', { en: 'The record gives no such clock any more', cy: 'Nid yw’r cofnod yn rhoi cloc o’r fath bellach' });
    return answer.view;
  }
}

async function explained(manager: EntityManager, person: Person, childNo: number, asAt: string, key: NamedOccurrence | undefined): Promise<ClockExplainView | undefined> {
  const row = key && (await clockOf(manager, childNo, asAt, key));
  if (!row) return undefined;
  const { says, citation, inForce, numbers, regimes, ...duty } = clockedDuty(key.duty);
  const occurrence = occurrenceOf(row.stored);
  const { bankHolidays, set } = await lawGivenTo(manager, person.authorityId);
  const { countedFrom = duty.countedFrom, metBy = duty.metBy } = regimes[key.regime] ?? {};
  return {
    clock: clockOfRow(row, asAt, await lawOfAuthority(manager, person.authorityId)),
    says, countedFrom, metBy, citation, inForce,
    arithmetic: arithmeticInWords({ ...occurrence, closedOn: Math.min(occurrence.metOn, occurrence.lapsedOn), countedFrom, bankHolidays }),
    facts: await factsOf(manager, childNo, occurrence.evidence),
    numbers: numbersThen(numbers, set, occurrence.aroseOn),
    moves: await movesOf(manager, childNo, key),
    reasons: await reasonsOf(manager, childNo, key),
  };
}
