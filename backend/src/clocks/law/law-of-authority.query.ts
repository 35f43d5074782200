import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { prepared } from '../../database/prepared.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { lawInForce, type LawGiven } from '../../domain/duties/law-in-force.js';
import type { Law } from '../../domain/duties/law.js';
import { duties } from '../../domain/duties/register.js';
import { NO_DAY } from '../../domain/facts/columns.js';

const register = JSON.stringify(duties.map(({ id, inForce, numbers }) => [id, inForce, numbers.map(({ code, values }) => [code, values])]));

/** The law one authority's clocks are reckoned with, and a text that is another as soon as the law is another. */
export interface LawOfAuthority {
  law: Law;
  version: string;
}

/** By authority, with the text of what was read. */
const laidOut = new Map<number, LawOfAuthority & { text: string }>();

/** What one authority's clocks are reckoned with, as a transaction for it sees it; its calendars laid out once while they stay as they are. */
export async function lawOfAuthority(manager: EntityManager, authorityId: number): Promise<Law> {
  return (await datedLawOf(manager, authorityId)).law;
}

/** The same with its version: what the authority has of its own, and the duties and dated numbers of this release. */
export async function datedLawOf(manager: EntityManager, authorityId: number): Promise<LawOfAuthority> {
  const read = await readGiven(manager, authorityId);
  const text = JSON.stringify(read);
  const before = laidOut.get(authorityId);
  if (before?.text === text) return before;
  const given = lawGiven(read);
  const version = createHash('sha256').update(JSON.stringify(given)).update(register).digest('hex').slice(0, 16);
  const now = { law: lawInForce(given), version, text };
  laidOut.set(authorityId, now);
  return now;
}

interface Given {
  holidays: { held_on: string; proclaimed_on: string | null }[];
  terms: { started_on: string; ended_on: string }[];
  set: { code: string; from_on: string; value: number }[];
}

/** The holidays, terms and numbers of one authority, in one statement. */
export async function lawGivenTo(manager: EntityManager, authorityId: number): Promise<LawGiven> {
  return lawGiven(await readGiven(manager, authorityId));
}

async function readGiven(manager: EntityManager, authorityId: number): Promise<Given> {
  // An authority's own row of a day stands in place of the shipped one.
  const [given] = await prepared<Given>(
    manager,
    'law of an authority',
    `select
      array(select jsonb_build_object('held_on', held_on, 'proclaimed_on', proclaimed_on) from (select distinct on (held_on) held_on, proclaimed_on from reference.bank_holidays
        where owner_authority_id is null or owner_authority_id = $1 order by held_on, owner_authority_id nulls last) h order by held_on) as holidays,
      array(select jsonb_build_object('started_on', started_on, 'ended_on', ended_on) from clocks.school_terms where authority_id = $1 order by started_on) as terms,
      array(select jsonb_build_object('code', code, 'from_on', from_on, 'value', value) from clocks.set_numbers where authority_id = $1 order by code, from_on) as set`,
    [authorityId],
  );
  return given!;
}

function lawGiven({ holidays, terms, set }: Given): LawGiven {
  return {
    bankHolidays: holidays.map(({ held_on, proclaimed_on }) => ({ heldOn: dayFromIso(held_on), proclaimedOn: proclaimed_on === null ? NO_DAY : dayFromIso(proclaimed_on) })),
    terms: terms.map(({ started_on, ended_on }) => ({ startedOn: dayFromIso(started_on), endedOn: dayFromIso(ended_on) })),
    set: set.map(({ code, from_on, value }) => ({ code, from: dayFromIso(from_on), value })),
  };
}
