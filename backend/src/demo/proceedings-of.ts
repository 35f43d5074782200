import type { Day } from '../domain/facts/columns.js';
import { writeEvent } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import type { Period } from './life.js';
import { writeHearings } from './meetings-of.js';
import { officeDay, RECORD_FROM } from './record-days.js';

const orders: Record<string, string> = { C2: 'care-order', E1: 'placement-order' };

/** Writes the care proceedings of each period: issued by the first interim order, over when the court decides. */
export function writeProceedings(file: CaseFile): void {
  const { life, childId, out } = file;
  for (const period of life.periods) {
    const interim = period.statuses.findIndex(({ code }) => code === 'C1');
    if (interim < 0) continue;
    const chance = new Chance(`${life.family}:court:${period.from}`);
    const interimFrom = period.statuses[interim]!.from;
    const next = period.statuses[interim + 1];
    const finalOn = next?.from ?? period.to;
    if (finalOn < RECORD_FROM) continue;
    const issuedOn = Math.max(period.from, life.bornOn, interimFrom - chance.between(0, 4));
    const weeksOver = Math.ceil((finalOn - issuedOn - 182) / 7);
    out.add('proceedings', {
      child_id: childId, issued_on: on(issuedOn), final_order_on: on(finalOn),
      order: next ? (orders[next.code] ?? 'other') : withoutCareOrder(period, chance),
      extended_weeks: weeksOver > 0 && chance.happens(0.9) ? Math.min(weeksOver, 26) : '',
    });
    writeCourtPlan(file, issuedOn, finalOn);
    writeHearings(file, issuedOn, finalOn);
  }
}

function withoutCareOrder({ reason }: Period, chance: Chance): string {
  if (reason === 'E44' || reason === 'E43') return 'special-guardianship';
  return chance.weighted([['supervision-order', 62], ['child-arrangements', 24], ['no-order', 14]]);
}

/** The plan the court asks for as it first hears the case. */
function writeCourtPlan(file: CaseFile, issuedOn: Day, finalOn: Day): void {
  const chance = new Chance(`${file.childId}:court-plan:${issuedOn}`);
  const directedOn = officeDay(issuedOn + chance.between(4, 18));
  const neededBy = officeDay(directedOn + chance.between(21, 56));
  const filedOn = neededBy + (chance.happens(0.92) ? -chance.between(0, 4) : chance.between(1, 9));
  if (directedOn >= finalOn) return;
  const id = `${file.childId}-K${issuedOn}`;
  writeEvent(file, `${id}-directed`, 'court-plan-due', directedOn, { needed_by: on(neededBy) });
  if (filedOn < finalOn) writeEvent(file, `${id}-filed`, 'court-plan-filed', filedOn);
}
