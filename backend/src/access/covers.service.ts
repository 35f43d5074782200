import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { RuledOut } from '../http/problem.js';
import { noSuchEntry } from './access-problems.js';
import type { SetCoverDto } from './cover.dto.js';
import type { ColleagueView, CoversView } from './covers-view.js';

/** Staff of the teams the person works in on the day. */
const ofTeam = `s.authority_id = record.current_authority() and s.started_on <= $2 and (s.ended_on is null or s.ended_on > $2) and s.team in (
  select mine.team from record.staff mine where lower(mine.email) = $1 and mine.started_on <= $2 and (mine.ended_on is null or mine.ended_on > $2))`;

/** Cover for absence: while it lasts, the children of one worker are another's too. A manager says so for their own team. */
@Injectable()
export class CoversService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person, day: string): Promise<CoversView> {
    return inAuthority(this.dataSource, person, (manager) => this.shown(manager, person, day));
  }

  /** @throws RuledOut where the worker is not of the team, or the days are not in order */
  set(person: Person, { coveredStaffNo, coveringStaffNo, startedOn, lastDay }: SetCoverDto, day: string): Promise<CoversView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { team, colleagues } = await this.shown(manager, person, day);
      const refuse = (field: string, en: string, cy: string) => new RuledOut([{ field, message: { en, cy } }]);
      if (!has(team, coveredStaffNo)) throw refuse('coveredStaffNo', 'Select somebody of your team', 'Dewiswch rywun o’ch tîm');
      if (!has(colleagues, coveringStaffNo) || coveringStaffNo === coveredStaffNo) throw refuse('coveringStaffNo', 'Select somebody else who works here', 'Dewiswch rywun arall sy’n gweithio yma');
      if (!isDay(startedOn) || startedOn < day) throw refuse('startedOn', 'The first day must be today or later', 'Rhaid i’r diwrnod cyntaf fod heddiw neu’n hwyrach');
      if (!isDay(lastDay) || lastDay < startedOn) throw refuse('lastDay', 'The last day must be the first day or later', 'Rhaid i’r diwrnod olaf fod y diwrnod cyntaf neu’n hwyrach');
      // Sent again, perhaps because its answer was lost, it is the cover that stands.
      await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`cover ${person.authorityId} ${coveredStaffNo}`]);
      const [set] = await manager.query(
        `insert into access.covers (authority_id, covered_staff_no, covering_staff_no, started_on, ended_on) select $1, $2, $3, $4, $5::date + 1
          where not exists (select from access.covers where (authority_id, covered_staff_no, covering_staff_no, started_on, ended_on) = ($1, $2, $3, $4, $5::date + 1)) returning cover_no`,
        [person.authorityId, coveredStaffNo, coveringStaffNo, startedOn, lastDay],
      );
      if (set) await note(manager, person, { event: 'cover-set', fields: { coveredStaffNo, coveringStaffNo, startedOn, lastDay } });
      return this.shown(manager, person, day);
    });
  }

  /** Ends it today: from now on nobody sees a child by it. */
  end(person: Person, coverNo: number, day: string): Promise<CoversView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [[ended]] = await manager.query(
        `update access.covers k set ended_on = greatest(k.started_on, $2::date) where k.cover_no = $3 and k.ended_on > $2
           and exists (select from record.staff s where s.staff_no = k.covered_staff_no and ${ofTeam}) returning k.cover_no`,
        [person.email, day, coverNo],
      );
      if (!ended) throw noSuchEntry();
      await note(manager, person, { event: 'cover-ended', subject: String(coverNo) });
      return this.shown(manager, person, day);
    });
  }

  private async shown(manager: EntityManager, { email }: Person, day: string): Promise<CoversView> {
    const covers = await manager.query(
      `select k.cover_no as "coverNo", s.name as covered, o.name as covering, k.started_on as "startedOn", k.ended_on - 1 as "lastDay"
       from access.covers k join record.staff s on s.authority_id = k.authority_id and s.staff_no = k.covered_staff_no
       join record.staff o on o.authority_id = k.authority_id and o.staff_no = k.covering_staff_no
       where k.ended_on > $2 and k.ended_on > k.started_on and ${ofTeam} order by k.started_on, k.cover_no limit 100`,
      [email, day],
    );
    const named = (where: string) =>
      manager.query(`select s.staff_no as "staffNo", s.name from record.staff s where ${where} order by s.name collate "cy-x-icu", s.staff_no`, [email, day]) as Promise<ColleagueView[]>;
    return {
      covers,
      team: await named(ofTeam),
      colleagues: await named(`$1::text is not null and s.started_on <= $2 and (s.ended_on is null or s.ended_on > $2)`),
    };
  }
}

function has(people: ColleagueView[], staffNo: number): boolean {
  return people.some((one) => one.staffNo === staffNo);
}

function isDay(iso: string): boolean {
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso);
}
