import { ageOn } from '../domain/calendar/months.js';
import type { Day } from '../domain/facts/columns.js';
import { aboutCarers } from '../domain/plans/about-carers.js';
import { whosWho, type WhosWhoFacts } from '../domain/plans/whos-who.js';
import { advocateOf } from './advocates-of.js';
import { preferredLanguageOf, rootsOf } from './background-of.js';
import { carersWorkInWelsh } from './carers-of-authority.js';
import { toldOf } from './carers-told-of.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import type { Stay } from './life.js';
import { childName } from './people-names.js';
import { WRITTEN_FROM } from './plan-contents-of.js';
import { officeDay } from './record-days.js';

interface Given {
  id: string;
  body: string;
  carerId?: string;
  checkedOn: Day;
  givenOn: Day;
}

/** Writes what a child was given besides their plan: About my carers as they moved, and Who’s who as a worker began. */
export function writeSheets(file: CaseFile): void {
  const { life, homeOf, childId, socialWorkers } = file;
  for (const stay of life.periods.flatMap(({ stays }) => stays)) {
    const home = homeOf.get(stay);
    if (home && isOfAge(file, stay.from) && new Chance(`${life.no}:about-carers:${stay.from}`).happens(0.75)) {
      const body = bodyAbout(file, stay, home);
      if (body) write(file, { id: `${childId}-A${stay.from}`, body, carerId: home.id, checkedOn: officeDay(stay.from), givenOn: officeDay(stay.from + 1) });
    }
  }
  for (const { worker, from, to } of socialWorkers) {
    const day = officeDay(Math.max(from, WRITTEN_FROM) + 12);
    if (day >= to || !isOfAge(file, day) || !new Chance(`${life.no}:whos-who:${from}`).happens(0.5)) continue;
    const advocate = advocateOf(file);
    const people: WhosWhoFacts['people'] = [
      { name: worker.name, is: 'social-worker', phone: null, email: null },
      ...(advocate && advocate.from <= day ? [{ name: advocate.name, is: 'advocate' as const, phone: advocate.phone, email: null }] : []),
    ];
    write(file, { id: `${childId}-W${from}`, body: whosWho({ language: languageOf(file), level: levelOn(file, day), name: nameOf(file), people }), checkedOn: day, givenOn: officeDay(day + 3) });
  }
}

/** Old enough to be read to, and since such sheets are written. */
function isOfAge({ life }: CaseFile, day: Day): boolean {
  return day >= WRITTEN_FROM && ageOn(life.bornOn, day) >= 5 && life.course !== 'short-breaks';
}

function bodyAbout(file: CaseFile, stay: Stay, home: { id: string; name: string; approvedOn: Day }): string | null {
  const speaksWelsh = carersWorkInWelsh(home);
  const language = languageOf(file);
  const told = toldOf(home.id, speaksWelsh === 'true' ? 'cy' : 'en');
  // What they wrote in the other language is not the child's to read: somebody writes it anew first.
  if (told['told_language'] !== language) return null;
  const worker = file.socialWorkers.findLast(({ from }) => from <= stay.from)?.worker.name.split(' ')[0] ?? null;
  return aboutCarers({
    language, level: levelOn(file, stay.from), name: nameOf(file), carers: home.name, livesThere: true, whoLivesThere: told['who_lives_there'] ?? null, pets: told['pets'] ?? null, likes: told['likes'] ?? null,
    houseRules: told['house_rules'] ?? null, firstDays: told['first_days'] ?? null, speaksWelsh: speaksWelsh === '' ? null : speaksWelsh === 'true', worker,
  });
}

function write(file: CaseFile, { id, body, carerId = '', checkedOn, givenOn }: Given): void {
  const language = languageOf(file);
  const chance = new Chance(`${id}:given`);
  const [how, back] = language === 'cy'
    ? ['Darllen gyda’n gilydd ar y soffa', chance.of(['Ga i fynd â Mot am dro?', 'Iawn. Pwy ydy’r llall?', 'Dw i’n hoffi hwn.'])]
    : ['Read together on the sofa', chance.of(['Can I walk Mot?', 'OK. Who is the other one?', 'I like this.'])];
  file.out.add('child-versions', {
    child_version_id: id, child_id: file.childId, carer_id: carerId, level: levelOn(file, checkedOn), language, body, checked_on: on(checkedOn), safe_at_home: true, given_on: on(givenOn),
    given_by: file.socialWorkers.findLast(({ from }) => from <= givenOn)?.worker.name ?? '', given_how: how, explained: true, said_back: back,
  });
}

function levelOn({ life }: CaseFile, day: Day): 'picture' | 'short' {
  return ageOn(life.bornOn, day) < 8 ? 'picture' : 'short';
}

function languageOf({ life }: CaseFile): 'en' | 'cy' {
  return preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
}

function nameOf({ life }: CaseFile): string {
  return childName({ no: life.no, family: life.family, isGirl: life.isGirl, roots: rootsOf(life) }).forenames.split(' ')[0] ?? '';
}
