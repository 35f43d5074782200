import type { Day } from '../domain/facts/columns.js';
import { preferredLanguageOf } from './background-of.js';
import { areaIn } from './areas-near.js';
import { numbering, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { at, on } from './extract-tables.js';
import { writePlacementPlan } from './placement-plan-of.js';
import { statusOn, type Period, type Stay } from './life.js';
import { emergencyAs, writeOutOfArea } from './out-of-area-of.js';
import { writePlacementEvents, type Placed } from './placement-events-of.js';
import { placementTypeOf } from './placement-type-of.js';
import { workingDays } from './record-days.js';
import { keyworkerIn } from './homes-told-of.js';
import { placeFor } from './settings-list.js';
import { isUntilEighteen } from './visits-of.js';

const endedAs: Record<string, string> = { E4: 'return-home', E11: 'adopted', E12: 'adopted', E5: 'reached-18', E6: 'reached-18', E7: 'reached-18', E10: 'reached-18', E9: 'custody' };

/** Writes the placements of a child, and for those outside the authority what the panel decided; gives back what their events turn on. */
export function writePlacements(file: CaseFile): Map<Stay, Placed> {
  const placed = new Map<Stay, Placed>();
  const next = numbering(file.childId, 'L');
  for (const period of file.life.periods) {
    for (const [index, stay] of period.stays.entries()) {
      const placementId = next();
      placed.set(stay, writePlacement(file, period, index, stay, placementId));
      writeOutOfArea(file, stay, placementId);
      writePlacementEvents(file, stay, placed.get(stay)!);
    }
  }
  return placed;
}

function writePlacement({ life, childId, out, homeOf, told }: CaseFile, period: Period, index: number, stay: Stay, placementId: string): Placed {
  const chance = new Chance(`${life.no}:placement:${stay.from}`);
  const home = homeOf.get(stay);
  const place = home ? undefined : placeFor(stay, chance);
  const isForced = /^[LJ]/.test(statusOn(period, stay.from));
  const hurried = chance.weighted([['true', isForced ? 70 : index === 0 ? 34 : 12], ['', 3], ['false', isForced ? 27 : index === 0 ? 63 : 85]]);
  const emergency = emergencyAs(told.get(stay)?.panel, hurried);
  const madeOn = workingDays.after(stay.from, chance.happens(0.85) ? chance.between(1, 5) : chance.between(6, 30));
  const startedAt = chance.happens(0.7) ? at(stay.from, chance.between(510, 1290)) : '';
  const area = home?.area ?? place?.area ?? (stay.setting === 'absent' ? '' : areaIn(stay.region, chance));
  const isTemporary = stay.fostering === 'kin' && stay.setting === 'foster' && chance.happens(0.55);
  const planned = planOf(stay, madeOn, chance, new Chance(`${life.no}:placement-late:${stay.from}`));
  const assessedOn = stay.setting === 'parents' && chance.happens(0.86) ? stay.from + (chance.happens(0.7) ? -chance.between(3, 40) : chance.between(3, 30)) : null;
  writePlacementPlan({ life, childId, out }, stay, placementId, planned, home?.name);
  const isBreak = life.course === 'short-breaks';
  const isEnd = stay.to === period.to && !isBreak;
  out.add('placements', {
    placement_id: placementId, child_id: childId, started_on: on(stay.from), ended_on: on(stay.to), started_at: startedAt,
    placement_type: placementTypeOf(stay, life.no), carer_id: home?.id, setting_id: place?.id, provider: providerOf(stay, place?.runBy), area_authority: area, emergency, keyworker: place ? keyworkerIn(place, life.no) : '',
    intended_until_18: isBreak ? 'false' : isUntilEighteen(life.no, period, stay),
    temporary_approval_on: isTemporary ? on(stay.from) : '',
    ...planned,
    assessment_completed_on: on(assessedOn),
    welsh_need_met: ['cy', 'bilingual'].includes(preferredLanguageOf(life)) ? chance.weighted([['true', 62], ['false', 28], ['', 10]]) : '',
    reason_ended: isBreak ? 'return-home' : isEnd ? (endedAs[period.reason] ?? 'other') : chance.weighted([['planned-move', 58], ['carer-request', 14], ['child-request', 7], ['breakdown', 21]]),
  });
  return { placementId, isEmergency: emergency === 'true', isTemporary, assessedOn, isMove: index > 0, isEndOfCare: isEnd };
}

/** The placement plan and its signature. What was not done in time is done some day: somebody chases it. */
function planOf(stay: Stay, madeOn: Day, chance: Chance, late: Chance): { plan_made_on: string; plan_signed_on: string } {
  const planOn = stay.to > madeOn && chance.happens(0.95) ? madeOn : workingDays.after(stay.from, late.between(15, 60));
  const signedAfter = stay.to > madeOn + 10 && chance.happens(0.8) ? Math.max(0, chance.between(1, 5) - 4) : late.between(3, 30);
  const signedOn = signedAfter === 0 ? planOn : workingDays.after(planOn, signedAfter);
  return { plan_made_on: stay.to > planOn ? on(planOn) : '', plan_signed_on: stay.to > signedOn ? on(signedOn) : '' };
}

function providerOf({ setting, fostering }: Stay, runBy: string | undefined): string {
  if (setting === 'foster') return fostering === 'agency' ? 'independent' : 'own';
  if (setting === 'parents') return 'parent';
  if (setting === 'adoption' || setting === 'independent') return 'own';
  return runBy ?? '';
}
