import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Person } from '../../http/person.js';
import { Conflict, RuledOut } from '../../http/problem.js';
import type { MarkDto, OwnEventDto } from './timeline.dto.js';

const MOST_PINNED = 3;

/** An event is in a child's life and not ahead. @throws RuledOut at the field */
export function checkEventDay(on: string, { dateOfBirth }: { dateOfBirth: string }, today: string): void {
  const field = 'happenedOn';
  if (on > today) throw new RuledOut([{ field, message: { en: 'The day must be today or in the past', cy: 'Rhaid i’r diwrnod fod heddiw neu yn y gorffennol' } }]);
  // What happened in the family before the birth may matter; what is centuries old is a slip.
  if (Number(on.slice(0, 4)) < Number(dateOfBirth.slice(0, 4)) - 60) {
    throw new RuledOut([{ field, message: { en: 'The day is more than 60 years before the child was born', cy: 'Mae’r diwrnod dros 60 mlynedd cyn geni’r plentyn' } }]);
  }
}

/** Keeps how an entry is marked; gives the version of the mark. */
export async function keepMark(manager: EntityManager, person: Person, childNo: number, { about, key, significant, pinned, effect, version }: MarkDto): Promise<number> {
  if (pinned) await refuseFourth(manager, childNo, about, key);
  const values = [person.authorityId, childNo, significant, pinned, effect?.trim() || null];
  if (version === undefined || version === null) {
    const [made] = await manager.query(
      `insert into record.timeline_marks (authority_id, child_no, significant, pinned, effect, mark_id, about, about_key) values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict on constraint timeline_marks_once_a_row do nothing returning version`,
      [...values, randomUUID(), about, key],
    );
    if (!made) throw markedMeanwhile();
    return made.version;
  }
  const [changed] = await manager.query(
    `update record.timeline_marks set significant = $3, pinned = $4, effect = $5 where authority_id = $1 and child_no = $2
      and (case when about is null then mark_id = $7 and $6 = 'timeline-marks' else about = $6 and about_key = $7 end) and version = $8 returning version`,
    [...values, about, key, version],
  );
  if (changed.length === 0) throw markedMeanwhile();
  return changed[0].version;
}

/** Records an event of its own; false where it was recorded with this key before. */
export async function recordEvent(manager: EntityManager, person: Person, childNo: number, key: string, { happenedOn, sentence, source, effect }: OwnEventDto): Promise<boolean> {
  const made = await manager.query(
    `insert into record.timeline_marks (authority_id, child_no, mark_id, happened_on, sentence, source, effect) values ($1, $2, $3, $4, $5, $6, $7)
      on conflict on constraint timeline_marks_mark_id_once do nothing returning mark_no`,
    [person.authorityId, childNo, key, happenedOn, sentence.trim(), source.trim(), effect?.trim() || null],
  );
  return made.length > 0;
}

async function refuseFourth(manager: EntityManager, childNo: number, about: string, key: string): Promise<void> {
  // Two who pin at once wait for each other here.
  await manager.query('select from record.children where child_no = $1 for update', [childNo]);
  const [{ others }] = await manager.query(
    `select count(*)::integer as others from record.timeline_marks where child_no = $1 and pinned and not (coalesce(about, 'timeline-marks') = $2 and coalesce(about_key, mark_id) = $3)`,
    [childNo, about, key],
  );
  if (others < MOST_PINNED) return;
  throw new RuledOut([{ field: 'pinned', message: { en: 'Three are pinned already. Unpin one first.', cy: 'Mae tri wedi’u pinio eisoes. Dad-biniwch un yn gyntaf.' } }]);
}

function markedMeanwhile(): Conflict {
  return new Conflict('changed-meanwhile', { en: 'Someone else marked this entry. Load the page again.', cy: 'Marciodd rhywun arall y cofnod hwn. Llwythwch y dudalen eto.' });
}
