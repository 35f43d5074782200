import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import type { Person } from '../../http/person.js';
import { Conflict, NotFound } from '../../http/problem.js';
import { ChildHomeService } from '../home/child-home.service.js';
import { peopleOf } from '../people/people.query.js';
import { withChild } from '../with-child.js';
import type { BriefLinesDto } from './brief.dto.js';
import type { BriefLinesView, ChildBriefView } from './brief-view.js';

interface OfChild {
  publicId: string;
  day: string;
}

/** The two-minute brief: read before a visit, its first lines written by the worker. */
@Injectable()
export class BriefService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly homes: ChildHomeService,
  ) {}

  brief(person: Person, of: OfChild): Promise<ChildBriefView> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      await note(manager, person, { event: 'brief-seen', children: [child.childNo] });
      const { people, arrangements } = await peopleOf(manager, child.childNo, false);
      const [{ on }] = await manager.query('select max(visited_on)::text as on from record.visits where child_no = $1 and seen and visited_on <= $2', [child.childNo, of.day]);
      return {
        home: await this.homes.read(manager, person, child, of.day),
        lines: await linesOf(manager, child.childNo),
        lastSeenOn: on,
        people: people.filter(({ name, endedOn }) => name !== null && endedOn === null).map(({ kind, name }) => {
          const held = arrangements.find((one) => one.withWhom === name && one.endedOn === null);
          return { kind: kind?.title ?? { en: '', cy: '' }, name: name!, manner: held?.manner?.title ?? null, howOften: held?.howOften ?? null };
        }),
      };
    });
  }

  /** @throws Conflict where somebody else wrote since: their lines are told, and nothing is stored */
  write(person: Person, of: OfChild, { topLines, version }: BriefLinesDto): Promise<BriefLinesView> {
    return withChild(this.dataSource, person, of, async (manager, { childNo }) => {
      const values = [person.authorityId, childNo, topLines.trim(), of.day, person.email];
      const by = '(select min(staff_no) from record.staff where authority_id = $1 and lower(email) = $5)';
      const changed = version
        ? (await manager.query(`update record.briefs set top_lines = $3, written_on = $4, written_by = ${by} where authority_id = $1 and child_no = $2 and version = $6 returning 1`, [...values, version]))[0]
        : await manager.query(`insert into record.briefs (authority_id, child_no, top_lines, written_on, written_by) values ($1, $2, $3, $4, ${by}) on conflict do nothing returning 1`, values);
      const lines = await linesOf(manager, childNo);
      if (!lines) throw noSuchLines();
      if (changed.length === 0) throw writtenMeanwhile(lines);
      await note(manager, person, { event: 'brief-written', children: [childNo] });
      return lines;
    });
  }

  /** Takes the lines back; their past is kept. @throws Conflict where somebody else wrote since */
  takeBack(person: Person, of: OfChild, version: number): Promise<object> {
    return withChild(this.dataSource, person, of, async (manager, { childNo }) => {
      const [gone] = await manager.query('delete from record.briefs where authority_id = $1 and child_no = $2 and version = $3 returning 1', [person.authorityId, childNo, version]);
      if (gone.length === 0) {
        const lines = await linesOf(manager, childNo);
        throw lines ? writtenMeanwhile(lines) : noSuchLines();
      }
      await note(manager, person, { event: 'brief-taken-back', children: [childNo] });
      return {};
    });
  }
}

function noSuchLines(): NotFound {
  return new NotFound('no-such-lines', { en: 'There are no such lines', cy: 'Nid oes llinellau o’r fath' });
}

function writtenMeanwhile({ topLines }: BriefLinesView): Conflict {
  const message = { en: `The lines now say: ${topLines}`, cy: `Mae’r llinellau bellach yn dweud: ${topLines}` };
  return new Conflict('changed-meanwhile', { en: 'Someone else wrote these lines', cy: 'Ysgrifennodd rhywun arall y llinellau hyn' }, { errors: [{ field: 'topLines', message }] });
}

async function linesOf(manager: EntityManager, childNo: number): Promise<BriefLinesView | null> {
  const [lines] = await manager.query(
    `select b.top_lines as "topLines", b.written_on as "writtenOn", s.name as "writtenBy", b.version from record.briefs b
      left join record.staff s on s.authority_id = b.authority_id and s.staff_no = b.written_by where b.child_no = $1`,
    [childNo],
  );
  return lines ?? null;
}
