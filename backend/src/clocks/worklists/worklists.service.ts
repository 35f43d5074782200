import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso, isoFromDay } from '../../domain/calendar/day.js';
import { jobs } from '../../domain/codes/jobs.js';
import { duties } from '../../domain/duties/register.js';
import type { Bilingual } from '../../domain/indicators/figure.js';
import { coded } from '../../http/coded-view.js';
import type { Person } from '../../http/person.js';
import type { ClockView } from '../clock-view.js';
import { lawOfAuthority } from '../law/law-of-authority.query.js';
import { clockOfRow, type ClockRow } from './clock-row.js';
import { forecastOf } from './forecast.query.js';
import { deskParts, iroDeskOf } from './iro-desk.query.js';
import { PAGE_SIZE, paged } from './paged.js';
import { teamOf } from './team.query.js';
import type { MyWorkView } from './work-view.js';
import { workOf, type WorkCounts, type WorkGroup } from './work.query.js';
import type { ForecastView, IroDeskView, TeamWorkView } from './worklists-view.js';

const countOf: Record<Exclude<WorkGroup, 'visits'>, keyof WorkCounts> = { overdue: 'overdue', today: 'today', week: 'week', waiting: 'waiting', 'not-known': 'notKnown' };

/** Lists of clocks to work from. Whose children are shown is noted in the transaction that read them. */
@Injectable()
export class WorklistsService {
  constructor(private readonly dataSource: DataSource) {}

  /** The person's own work, or that of one worker of their team. */
  work(person: Person, asAt: string, group: WorkGroup, page: number, staffNo?: number): Promise<MyWorkView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { counts: { visits, ...counts }, clocks } = await workOf(manager, { person, staffNo }, asAt, { group, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
      await noteListed(manager, person, clocks, { list: 'work', group, page, ...(staffNo === undefined ? {} : { staffNo }) });
      return { asAt, counts, group, clocks: await shown(manager, person, clocks, asAt), ...paged(page, group === 'visits' ? visits : counts[countOf[group]]) };
    });
  }

  team(person: Person, asAt: string, page: number): Promise<TeamWorkView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { total, unallocated, longestWaitDays, workers } = await teamOf(manager, person, asAt, page);
      await note(manager, person, { event: 'team-work-listed', fields: { page } });
      const view = workers.map(({ staffNo, job, oldest, ...worker }) => ({
        ...worker, staffNo: String(staffNo), job: coded(jobs, job)?.title ?? { en: job, cy: job },
        oldest: oldest && { duty: titleOf(oldest.duty), dueOn: oldest.dueOn, daysLate: Math.round((Date.parse(asAt) - Date.parse(oldest.dueOn)) / 86_400_000) },
        isSupervisionOverdue: worker.supervisionOn === null || worker.supervisionOn < asAt,
      }));
      return { asAt, workers: view, unallocated, longestWaitDays, ...paged(page, total) };
    });
  }

  iroDesk(person: Person, asAt: string): Promise<IroDeskView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const rows = await iroDeskOf(manager, person, asAt);
      const clocks = rows.filter(({ part }) => part !== null);
      await noteListed(manager, person, clocks, { list: 'iro-desk' });
      const views = await shown(manager, person, clocks, asAt);
      const [reviews, notSpoken, recordsToSend, midpoints, escalations] = deskParts.map((part) => ({
        total: clocks.find((row) => row.part === part)?.total ?? 0,
        clocks: views.filter((_, at) => clocks[at]!.part === part),
      })) as [Part, Part, Part, Part, Part];
      return {
        asAt, children: rows[0]!.children,
        counts: { reviewsIn30Days: reviews.total, notSpoken: notSpoken.total, recordsToSend: recordsToSend.total, midpoints: midpoints.total, escalations: escalations.total },
        reviews: reviews.clocks, notSpoken: notSpoken.clocks, recordsToSend: recordsToSend.clocks, midpoints: midpoints.clocks, escalations: escalations.clocks,
      };
    });
  }

  forecast(person: Person, asAt: string, page: number): Promise<ForecastView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const rows = await forecastOf(manager, person, asAt, page);
      const clocks = rows.filter(({ stored }) => stored !== null);
      await noteListed(manager, person, clocks, { list: 'forecast', page });
      const day = dayFromIso(asAt);
      const byWeek = rows[0]!.weeks.map((count, week) => ({ from: isoFromDay(day + 7 * week + 1), until: isoFromDay(day + 7 * week + 7), count }));
      const total = byWeek.reduce((sum, { count }) => sum + count, 0);
      return { asAt, until: isoFromDay(day + 28), byWeek, clocks: await shown(manager, person, clocks, asAt), ...paged(page, total) };
    });
  }
}

/** A duty by its name; one the register no longer has is late for nobody. */
function titleOf(duty: string): Bilingual {
  return duties.find(({ id }) => id === duty)!.title;
}

interface Part {
  total: number;
  clocks: ClockView[];
}

async function shown(manager: EntityManager, person: Person, clocks: readonly ClockRow[], asAt: string): Promise<ClockView[]> {
  if (clocks.length === 0) return [];
  const law = await lawOfAuthority(manager, person.authorityId);
  return clocks.map((row) => clockOfRow(row, asAt, law));
}

async function noteListed(manager: EntityManager, person: Person, clocks: readonly ClockRow[], fields: Record<string, unknown>): Promise<void> {
  await note(manager, person, { event: 'clocks-listed', children: [...new Set(clocks.map(({ stored }) => stored.child_no))], fields });
}
