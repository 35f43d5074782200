import type { CaseFile } from './case-file.js';
import { preferredLanguageOf } from './background-of.js';
import { dayFromIso } from '../domain/calendar/day.js';
import type { Stay } from './life.js';
import { WRITTEN_FROM } from './plan-contents-of.js';

const texts = {
  en: {
    day_to_day: 'Up at seven, school by bus, tea at five. Likes to be told about changes the day before.',
    about_child: 'Funny, careful with younger children, quiet with strangers.',
    contact: 'Every other Saturday with family, in town. Phone calls on Wednesdays.',
    visits_and_advocacy: 'The social worker visits as the regulations say and can be phoned in between. The advocate’s number is in the bedroom drawer.',
    delegated: 'The carers may agree to school trips in Wales, haircuts and nights with friends they know. Trips abroad need approval first.',
    child_views: 'It is OK here. I want my bike.',
  },
  cy: {
    day_to_day: 'Codi am saith, bws i’r ysgol, te am bump. Yn hoffi cael gwybod am newidiadau y diwrnod cynt.',
    about_child: 'Doniol, gofalus gyda phlant iau, tawel gyda dieithriaid.',
    contact: 'Bob yn ail ddydd Sadwrn gyda’r teulu, yn y dref. Galwadau ffôn ar ddydd Mercher.',
    visits_and_advocacy: 'Mae’r gweithiwr cymdeithasol yn ymweld yn unol â’r rheoliadau a gellir ffonio rhwng hynny. Mae rhif yr eiriolwr yn nrôr yr ystafell wely.',
    delegated: 'Caiff y gofalwyr gytuno i deithiau ysgol yng Nghymru, torri gwallt a nosweithiau gyda ffrindiau cyfarwydd. Rhaid cymeradwyo teithiau tramor yn gyntaf.',
    child_views: 'Mae’n iawn yma. Dw i eisiau fy meic.',
  },
};

/** Writes the placement plan of a placement begun since plans are written out; those before are known by their dates alone. */
export function writePlacementPlan({ life, childId, out }: Pick<CaseFile, 'life' | 'childId' | 'out'>, stay: Stay, placementId: string, { plan_made_on: madeOn, plan_signed_on: signedOn }: { plan_made_on: string; plan_signed_on: string }, home: string | undefined): void {
  if (madeOn === '' || dayFromIso(madeOn) < WRITTEN_FROM || stay.setting === 'absent') return;
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  out.add('placement-plans', { child_id: childId, placement_id: placementId, prepared_on: madeOn, signed_on: signedOn, signed_by: signedOn ? (home ?? '') : '', ...texts[language] });
}
