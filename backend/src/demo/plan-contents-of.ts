import { addMonths, ageOn } from '../domain/calendar/months.js';
import { dayFromIso } from '../domain/calendar/day.js';
import type { Day } from '../domain/facts/columns.js';
import { myPlan } from '../domain/plans/my-plan.js';
import { preferredLanguageOf, rootsOf } from './background-of.js';
import { workerOn, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import type { Period } from './life.js';
import { childName } from './people-names.js';
import { concurrentSaid, longTermSaid, outcomesSaid, partsSaid } from './plan-words.js';
import { officeDay } from './record-days.js';

/** Of plans prepared before this day the record holds the facts and not the words. */
export const WRITTEN_FROM: Day = dayFromIso('2025-09-01');
/** A new version of some plans was sent to be agreed on this day, and waits. */
const SENT_ON: Day = dayFromIso('2026-11-20');

interface Prepared {
  planId: string;
  assessmentId: string;
  period: Period;
  day: Day;
  nextOn: Day | undefined;
  option: string;
}

/** Writes what a plan says; gives back what of it the plan itself counts. */
export function writePlanContents(file: CaseFile, prepared: Prepared): { outcomes: number; outcomes_with_timescale: number } {
  const { planId, day, nextOn, period } = prepared;
  const counted = writeVersion(file, prepared, `${planId}-W`, { plan_id: planId, state: 'agreed', started_on: on(day), agreed_on: on(day) }, day);
  const isOpenThen = day < SENT_ON && (nextOn ?? period.to) > SENT_ON + 40 && period.to > SENT_ON;
  if (isOpenThen && new Chance(`${file.life.no}:sent`).happens(0.05)) {
    const state = { state: 'sent', started_on: on(SENT_ON - 4), sent_on: on(SENT_ON), sent_by: workerOn(file.socialWorkers, SENT_ON) ?? '', why_revised: said(file, 'After the review.', 'Ar ôl yr adolygiad.') };
    writeVersion(file, prepared, `${planId}-S`, { ...state, started_on: on(SENT_ON) }, SENT_ON);
  }
  return counted;
}

function writeVersion(file: CaseFile, { assessmentId, option, planId }: Prepared, id: string, state: Record<string, string>, day: Day): { outcomes: number; outcomes_with_timescale: number } {
  const { life, childId, out } = file;
  const chance = new Chance(`${life.no}:contents:${day}`);
  const language = languageOf(file);
  const age = ageOn(life.bornOn, day);
  const decideBy = ['RETURN', 'FAMILY', 'NONE'].includes(option) ? on(addMonths(day, 6)) : '';
  out.add('plan-versions', {
    plan_version_id: id, child_id: childId, ...state, assessment_id: assessmentId, permanence_option: option,
    long_term_plan: longTermSaid[option]?.[language], concurrent_plan: decideBy ? concurrentSaid[language] : '', decide_by: decideBy,
  });
  const suited = outcomesSaid.filter(({ from }) => from <= Math.max(age, 0));
  const chosen = [...suited].sort((one, other) => chanceOf(life.no, one.words.en) - chanceOf(life.no, other.words.en)).slice(0, chance.between(2, 4));
  const owner = file.socialWorkers.findLast(({ from }) => from <= day)?.worker.name;
  let timed = 0;
  const actions: { what: string; owner: string | null; dueOn: string | null }[] = [];
  for (const [at, { words, why, actions: steps }] of chosen.entries()) {
    const outcomeId = `${id}-O${at + 1}`;
    const start = chance.between(1, 4);
    const now = start + chance.between(0, 3);
    out.add('plan-outcomes', {
      plan_outcome_id: outcomeId, child_id: childId, plan_version_id: id, line: `${childId}-${outcomesSaid.findIndex((one) => one.words === words)}`, place: at + 1, words: words[language], words_language: language,
      translation: language === 'cy' ? words.en : '', why: why[language], start_score: start, now_score: now, goal_score: chance.between(7, 10), review_on: on(addMonths(day, 6)),
    });
    let isTimed = true;
    for (const [step, what] of steps.entries()) {
      const isLoose = chance.happens(0.07);
      if (isLoose) isTimed = false;
      const [dueOn, who] = [isLoose ? '' : on(officeDay(day + chance.between(10, 120))), isLoose ? '' : (owner ?? '')];
      out.add('plan-actions', {
        plan_action_id: `${outcomeId}-T${step + 1}`, child_id: childId, plan_outcome_id: outcomeId, what: what[language], owner: who, due_on: dueOn,
        done_on: state['state'] === 'agreed' && dueOn && chance.happens(0.7) ? on(officeDay(day + chance.between(8, 110))) : '',
      });
      actions.push({ what: what[language], owner: who.split(' ')[0] || null, dueOn: dueOn || null });
    }
    if (isTimed) timed++;
    if (state['state'] === 'agreed' && chance.happens(0.6)) {
      out.add('outcome-updates', {
        outcome_update_id: `${outcomeId}-U`, child_id: childId, plan_outcome_id: outcomeId, updated_on: on(officeDay(day + chance.between(30, 150))), score: now + chance.between(0, 2), onward: 'carry-on',
        words: said(file, 'It has started, and it is going better than anybody thought.', 'Mae wedi dechrau, ac mae’n mynd yn well nag yr oedd neb wedi’i ddisgwyl.'),
      });
    }
  }
  for (const [part, text] of Object.entries(partsSaid)) {
    if (chance.happens(part === 'education' && age < 4 ? 0.1 : 0.92)) out.add('plan-parts', { child_id: childId, plan_version_id: id, part, how_met: text[language], written_on: on(day) });
  }
  if (state['state'] !== 'agreed') return { outcomes: chosen.length, outcomes_with_timescale: timed };
  const name = nameOf(file);
  for (const [party, who] of [['child', name], ['parent', 'Mam'], ['carer', said(file, 'The carers', 'Y gofalwyr')]] as const) {
    if (party === 'child' && age < 4) continue;
    out.add('plan-helpers', { plan_helper_id: `${id}-${party}`, child_id: childId, plan_version_id: id, name: who, party, agreed: chance.happens(0.85), signed_on: on(day) });
    if (chance.happens(0.8)) out.add('plan-copies', { plan_copy_id: `${id}-${party}`, child_id: childId, plan_version_id: id, party, given_on: on(officeDay(day + chance.between(2, 14))), method: 'in-person', language });
  }
  if (age >= 6 && chance.happens(0.7)) {
    const level = age < 8 ? 'picture' : 'short';
    const givenOn = officeDay(day + chance.between(4, 20));
    const body = myPlan({ language, level, name, writtenOn: on(day), wordsOfChild: chosen.map(({ words }) => words[language]), livesWith: null, permanenceOption: option, decideBy: decideBy || null, actions, people: [] });
    out.add('child-versions', {
      child_version_id: `${planId}-M`, child_id: childId, plan_version_id: id, level, language, body, checked_on: on(officeDay(day + 2)), safe_at_home: true, given_on: on(givenOn),
      given_by: owner, given_how: said(file, 'Read together at the kitchen table', 'Darllen gyda’n gilydd wrth fwrdd y gegin'), explained: true,
      said_back: chance.happens(0.5) ? said(file, 'That’s right. Can I keep it?', 'Mae hwnna’n iawn. Ga i ei gadw?') : '',
    });
  }
  return { outcomes: chosen.length, outcomes_with_timescale: timed };
}

function languageOf({ life }: CaseFile): 'en' | 'cy' {
  return preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
}

function said(file: CaseFile, en: string, cy: string): string {
  return languageOf(file) === 'cy' ? cy : en;
}

function chanceOf(no: number, words: string): number {
  return new Chance(`${no}:outcome:${words}`).next();
}

function nameOf({ life }: CaseFile): string {
  return childName({ no: life.no, family: life.family, isGirl: life.isGirl, roots: rootsOf(life) }).forenames.split(' ')[0] ?? '';
}
