import type { EntityManager } from 'typeorm';
import type { TimelineGroup } from './timeline-groups.js';
import { timelineSources, type TimelineSource } from './timeline-sources.js';

export const PAGE_SIZE = 25;

/** An entry of a timeline as the store gives it. */
export interface TimelineRow {
  total: number;
  says: string;
  group: TimelineGroup;
  about: string;
  key: string;
  on: string;
  at: string | null;
  by: string | null;
  knows: Record<string, string | boolean | null> | null;
  words: string | null;
  isImported: boolean;
  isSignificant: boolean;
  isPinned: boolean;
  effect: string | null;
  source: string | null;
  markNo: number | null;
  markVersion: number | null;
}

/** What of a timeline is asked for; an empty list of groups is all of them. */
export interface TimelineAsked {
  groups: readonly string[];
  from: string | null;
  to: string | null;
  /** Part of the name of who wrote it. */
  by: string | null;
  /** Part of what was written. */
  words: string | null;
  /** Significant events alone, the oldest first. */
  isChronology: boolean;
  /** Pinned entries alone. */
  isPinned: boolean;
  limit: number;
  offset: number;
}

export const everything: TimelineAsked = { groups: [], from: null, to: null, by: null, words: null, isChronology: false, isPinned: false, limit: PAGE_SIZE, offset: 0 };

const own = `select 'own' as says, 'other' as group, 'timeline-marks' as about, x.mark_id as key, x.happened_on as on, null::timestamptz as at, null::integer as by_no, null::jsonb as knows,
  x.sentence as words, x.imported_seq = x.recorded_seq as imported, true as inherent from record.timeline_marks x
  where x.authority_id = record.current_authority() and x.child_no = $1 and x.about is null`;

function rowsOf({ says, group, about, key, on, at, by, knows, words, where, isSignificant }: TimelineSource): string {
  return `select '${says}', '${group}', '${about}', ${key}, ${on}, ${at ?? 'null'}, ${by ?? 'null'}, ${knows ?? 'null'}, ${words ?? 'null'}, x.imported_seq = x.recorded_seq, ${isSignificant ?? false}
    from record.${about.replaceAll('-', '_')} x where x.authority_id = record.current_authority() and x.child_no = $1${where ? ` and ${where}` : ''}`;
}

const like = (text: string) => `'%' || regexp_replace(lower(unaccent(${text})), '([%_\\\\])', '\\\\\\1', 'g') || '%'`;

const entries = `with entry as (${[own, ...timelineSources.map(rowsOf)].join(' union all ')}),
  told as (select e.*, s.name as by, coalesce(m.significant, e.inherent) as significant, coalesce(m.pinned, false) as pinned, m.effect, m.source, m.mark_no, m.version as mark_version
    from entry e left join record.staff s on s.authority_id = record.current_authority() and s.staff_no = e.by_no
    left join record.timeline_marks m on m.authority_id = record.current_authority() and m.child_no = $1
      and case when e.about = 'timeline-marks' then m.mark_id = e.key else m.about = e.about and m.about_key = e.key end)`;

const columns = `says, "group", about, key, "on", at, by, knows, words, coalesce(imported, false) as "isImported", significant as "isSignificant", pinned as "isPinned", effect, source,
  mark_no as "markNo", mark_version as "markVersion"`;

/** The latest entries of child `$1` as a JSON array, for a statement that reads more. */
export const latestEntries = (limit: number) =>
  `(select coalesce(jsonb_agg(r), '[]') from (${entries} select ${columns} from told order by "on" desc, at desc nulls last, about, key limit ${limit}) r)`;

/** A page of what happened to one child: the latest first, or of a chronology the oldest first. */
export async function timelineOf(manager: EntityManager, childNo: number, asked: TimelineAsked): Promise<TimelineRow[]> {
  const { groups, from, to, by, words, isChronology, isPinned, limit, offset } = asked;
  const order = isChronology ? 'asc' : 'desc';
  return manager.query(
    `${entries} select count(*) over ()::integer as total, ${columns} from told
      where (cardinality($2::text[]) = 0 or "group" = any($2)) and ($3::date is null or "on" >= $3) and ($4::date is null or "on" <= $4)
        and ($5::text is null or lower(unaccent(by)) like ${like('$5')}) and ($6::text is null or lower(unaccent(words)) like ${like('$6')})
        and (not $7::boolean or significant) and (not $8::boolean or pinned)
      order by "on" ${order}, at ${order} nulls last, about, key limit $9 offset $10`,
    [childNo, groups, from, to, by, words, isChronology, isPinned, limit, offset],
  );
}
