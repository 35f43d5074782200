import type { Day } from '../domain/facts/columns.js';
import { preferredLanguageOf } from './background-of.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { officeDay, RECORD_FROM } from './record-days.js';

const agencies = ['social-services', 'police', 'health', 'education'] as const;
const decided = {
  discussion: { en: 'Enquiries begin. The social worker sees the child alone tomorrow.', cy: 'Ymholiadau i ddechrau. Bydd y gweithiwr cymdeithasol yn gweld y plentyn ar ei ben ei hun yfory.' },
  conference: { en: 'The child’s name is placed on the register. An outline plan is agreed.', cy: 'Rhoddir enw’r plentyn ar y gofrestr. Cytunir ar gynllun amlinellol.' },
  hearing: { en: 'The timetable stands. Statements are due in four weeks.', cy: 'Mae’r amserlen yn sefyll. Datganiadau i ddod ymhen pedair wythnos.' },
  final: { en: 'The court made its order.', cy: 'Gwnaeth y llys ei orchymyn.' },
};

/** Writes the meetings about protecting a child, and which agency came. */
export function writeProtectionMeetings({ life, childId, out }: CaseFile, strategyOn: Day, conferenceOn: Day): void {
  const chance = new Chance(`${life.no}:meetings`);
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  for (const { id, kind, day, said } of [
    { id: `${childId}-PM1`, kind: 'strategy-discussion', day: strategyOn, said: decided.discussion }, { id: `${childId}-PM2`, kind: 'initial-conference', day: conferenceOn, said: decided.conference },
  ]) {
    out.add('protection-meetings', { meeting_id: id, child_id: childId, kind, held_on: on(day), decided: said[language], next_on: '' });
    for (const agency of agencies) {
      out.add('protection-attendances', { child_id: childId, meeting_id: id, agency, attended: chance.happens(agency === 'social-services' ? 1 : 0.8) ? 'true' : 'false', report_given: chance.happens(0.7) ? 'true' : 'false' });
    }
  }
}

/** Writes the hearings of care proceedings: one to manage the case, and the last. */
export function writeHearings({ life, childId, out, until }: CaseFile, issuedOn: Day, finalOn: Day): void {
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  const first = officeDay(issuedOn + 16);
  if (issuedOn < RECORD_FROM || first >= Math.min(finalOn, until)) return;
  out.add('hearings', { child_id: childId, heard_on: on(first), kind: 'case-management', decided: decided.hearing[language], next_on: '' });
  if (finalOn < until) out.add('hearings', { child_id: childId, heard_on: on(finalOn), kind: 'final', decided: decided.final[language], next_on: '' });
}
