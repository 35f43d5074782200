import { preferredLanguageOf } from './background-of.js';
import { type CaseFile, numbering } from './case-file.js';
import { Chance } from './chance.js';
import { dayFromIso } from '../domain/calendar/day.js';
import { on } from './extract-tables.js';
import { officeDay } from './record-days.js';

const said = [
  {
    reflection: { en: 'We wondered what the quiet after each visit home is about, and whose worry it is.', cy: 'Buom yn meddwl beth sydd y tu ôl i’r tawelwch ar ôl pob ymweliad â’r cartref, a phryder pwy ydyw.' },
    decision: { en: 'See the child alone, somewhere they choose, before the next review.', cy: 'Gweld y plentyn ar ei ben ei hun, mewn lle o’i ddewis, cyn yr adolygiad nesaf.' },
  },
  {
    reflection: { en: 'The plan is drifting: we talk about moving on and nobody has set a date.', cy: 'Mae’r cynllun yn llithro: rydym yn sôn am symud ymlaen ac nid oes neb wedi pennu dyddiad.' },
    decision: { en: 'Ask the school for a meeting, and bring a date for family time to it.', cy: 'Gofyn i’r ysgol am gyfarfod, a dod â dyddiad ar gyfer amser teulu iddo.' },
  },
] as const;

/** Writes what supervision decided about some children, on days a manager and the worker met. */
export function writeSupervision({ life, childId, out, socialWorkers }: CaseFile): void {
  const next = numbering(childId, 'SD');
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  for (const { worker, from, to } of socialWorkers) {
    const chance = new Chance(`${life.no}:supervision:${from}`);
    const day = officeDay(from + chance.between(20, 60));
    if (day < dayFromIso('2019-01-01') || day >= to || !chance.happens(0.25)) continue;
    const { reflection, decision } = chance.of(said);
    const dueOn = officeDay(day + chance.between(14, 40));
    out.add('supervision-decisions', {
      decision_id: next(), child_id: childId, staff_id: worker.id, decided_on: on(day), reflection: reflection[language], decision: decision[language],
      owner_staff_id: worker.id, due_on: on(dueOn), done_on: chance.happens(0.7) ? on(officeDay(dueOn - chance.between(0, 10))) : '',
    });
  }
}
