import type { AlertKind } from '../domain/codes/alert-kinds.js';
import type { Bilingual } from '../domain/indicators/figure.js';
import { preferredLanguageOf } from './background-of.js';
import { numbering, workerOn, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { officeDay, RECORD_FROM } from './record-days.js';

const invented: readonly { kind: AlertKind; share: number; details: Bilingual }[] = [
  { kind: 'allergy', share: 0.12, details: { en: 'nuts; carries an auto-injector', cy: 'cnau; yn cario chwistrellwr awtomatig' } },
  { kind: 'health', share: 0.1, details: { en: 'asthma; the inhaler goes everywhere', cy: 'asthma; mae’r anadlydd yn mynd i bob man' } },
  { kind: 'no-contact', share: 0.07, details: { en: 'uncle, by order of the court', cy: 'ewythr, drwy orchymyn llys' } },
  { kind: 'going-missing', share: 0.08, details: { en: 'low risk; usually goes to a friend in town', cy: 'risg isel; yn mynd at ffrind yn y dref fel arfer' } },
  { kind: 'visiting-safely', share: 0.03, details: { en: 'ring before you come to the family home', cy: 'ffoniwch cyn dod i gartref y teulu' } },
];

/** Writes the alerts of a child, each to be looked at again after six months; many ended since. */
export function writeAlerts({ life, childId, out, until, socialWorkers }: CaseFile): void {
  const next = numbering(childId, 'K');
  const chance = new Chance(`${life.no}:alerts`);
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  for (const period of life.periods) {
    for (const { kind, share, details } of invented) {
      const [isRaised, wait, lasts] = [chance.happens(share), chance.between(2, 120), chance.between(240, 1600)];
      const day = officeDay(Math.max(period.from, RECORD_FROM) + wait);
      if (!isRaised || day >= Math.min(period.to, until)) continue;
      const reviewedOn = officeDay(day + chance.between(120, 182));
      const endedOn = Math.min(officeDay(day + lasts), period.to);
      out.add('alerts', {
        alert_id: next(), child_id: childId, kind, details: details[language], started_on: on(day), review_on: on(day + 183), raised_by: workerOn(socialWorkers, day),
        reviewed_on: reviewedOn < endedOn ? on(reviewedOn) : '', ended_on: on(endedOn),
        end_reason: language === 'cy' ? 'Nid yw’n berthnasol mwyach.' : 'It no longer applies.',
      });
    }
  }
}
