import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { clocksAreBehind } from '../../clocks/clocks-behind.query.js';
import { occurrenceKeyOf } from '../../clocks/occurrence-key.js';
import { inAuthority, onEveryChild } from '../../database/authority-transaction.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { ageOn } from '../../domain/calendar/months.js';
import { complianceAnswers, complianceWords, withRate, type Compliance, type ComplianceAnswer } from '../../domain/duties/compliance.js';
import { confidenceWords, forceWords } from '../../domain/duties/duty-words.js';
import { isClocked, type ClockedDuty } from '../../domain/duties/duty.js';
import { missingFact } from '../../domain/duties/missing-facts.js';
import { duties } from '../../domain/duties/register.js';
import { sectionOf } from '../../domain/duties/sections.js';
import type { Person } from '../../http/person.js';
import { NotFound } from '../../http/problem.js';
import { today } from '../../http/today.js';
import { childrenSeen, type Who } from '../behind/who.query.js';
import { complianceArithmetic, complianceMethod } from './compliance-words.js';
import type { DutyBoardView, DutyComplianceView, DutyCountedPageView, DutyCountedView, DutyExplainView } from './compliance-view.js';
import { complianceByDuty, judgedOf, yearOf, type JudgedRow } from './compliance.query.js';

const PAGE_SIZE = 25;
const clocked = duties.filter(isClocked);
const nothing = withRate({ 'in-time': 0, late: 0, outstanding: 0, 'not-known': 0 });

/** How each duty was kept in the year to a day, from the clocks as they stand. */
@Injectable()
export class ComplianceService {
  constructor(private readonly dataSource: DataSource) {}

  async board({ authorityId }: Person, asAt: string): Promise<DutyBoardView> {
    return inAuthority(this.dataSource, { authorityId }, async (manager) => {
      const byDuty = await complianceByDuty(manager, asAt);
      return {
        from: yearOf(asAt),
        asAt,
        isBehind: await clocksAreBehind(manager, authorityId),
        duties: clocked.map((duty) => complianceView(duty, byDuty.get(duty.id) ?? nothing)),
      };
    });
  }

  /** @throws NotFound where no duty with a clock has the id */
  async explain({ authorityId }: Person, asAt: string, id: string): Promise<DutyExplainView> {
    const duty = clockedDuty(id);
    return inAuthority(this.dataSource, { authorityId }, async (manager) => {
      const compliance = (await complianceByDuty(manager, asAt, id)).get(id) ?? nothing;
      const { says, countedFrom, metBy, citation } = duty;
      const from = yearOf(asAt);
      return {
        ...complianceView(duty, compliance),
        from,
        asAt,
        isBehind: await clocksAreBehind(manager, authorityId),
        says, countedFrom, metBy,
        instrument: citation.instrument, provision: citation.provision, link: citation.link,
        method: [...complianceMethod],
        arithmetic: complianceArithmetic(compliance, from, asAt),
        answers: complianceAnswers.map((answer) => ({ answer, title: complianceWords[answer], count: compliance.parts[answer] })),
      };
    });
  }

  /**
   * A page of the occurrences with an answer, or all of them: as many as the figure says, whoever asks, and of a child they may not
   * see no more than that it was counted. What is shown is noted in the transaction that read it.
   */
  async behind(person: Person, asAt: string, id: string, page: number, answer?: ComplianceAnswer): Promise<DutyCountedPageView> {
    const duty = clockedDuty(id);
    return inAuthority(this.dataSource, person, async (manager) => {
      const { counted, parts, rows } = await onEveryChild(manager, async () => ({
        ...((await complianceByDuty(manager, asAt, id)).get(id) ?? nothing),
        rows: await judgedOf(manager, { asAt, duty: id, answer, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
      }));
      const seen = await childrenSeen(manager, person, today(), [...new Set(rows.map(({ child_no }) => child_no))]);
      await note(manager, person, { event: 'duty-figure-opened', children: [...seen.keys()], subject: id, fields: { asAt, page, answer } });
      return { total: answer ? parts[answer] : counted, page, pageSize: PAGE_SIZE, rows: rows.map((row) => countedView(duty, row, seen.get(row.child_no), asAt)) };
    });
  }
}

function clockedDuty(id: string): ClockedDuty {
  const duty = clocked.find((one) => one.id === id);
  if (!duty) throw new NotFound('no-such-duty', { en: 'There is no such duty with a clock', cy: 'Nid oes dyletswydd o’r fath â chloc' });
  return duty;
}

function complianceView({ id, title, force, confidence, doubt }: ClockedDuty, { counted, parts, rate }: Compliance): DutyComplianceView {
  return {
    duty: id, title, doubt, section: sectionOf(id),
    force: { code: force, ...forceWords[force] },
    confidence: { code: confidence, ...confidenceWords[confidence] },
    counted, inTime: parts['in-time'], late: parts.late, outstanding: parts.outstanding, notKnown: parts['not-known'], rate,
  };
}

function countedView({ regimes }: ClockedDuty, row: JudgedRow, who: Who | undefined, asAt: string): DutyCountedView {
  const answered = { answer: row.answer, answerTitle: complianceWords[row.answer] };
  if (!who) return { publicId: null, reference: '', age: null, key: null, regime: null, aroseOn: null, dueOn: null, metOn: null, lapsedOn: null, missing: null, ...answered };
  const regime = regimes[row.regime];
  return {
    publicId: who.publicId,
    reference: who.reference,
    age: who.bornOn === null ? null : ageOn(dayFromIso(who.bornOn), dayFromIso(asAt)),
    key: occurrenceKeyOf(row),
    regime: regime ? { code: row.regime, en: regime.en, cy: regime.cy } : null,
    aroseOn: row.arose_on, dueOn: row.due_on, metOn: row.met_on, lapsedOn: row.lapsed_on,
    missing: row.missing === '' ? null : { code: row.missing, ...missingFact(row.missing) },
    ...answered,
  };
}
