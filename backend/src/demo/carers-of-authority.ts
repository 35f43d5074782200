import { addMonths } from '../domain/calendar/months.js';
import type { Day } from '../domain/facts/columns.js';
import { Chance } from './chance.js';
import { on, type ExtractTables } from './extract-tables.js';
import type { FosterHome } from './foster-homes.js';
import type { Setting } from './life.js';
import { officeDay, RECORD_FROM } from './record-days.js';
import { places } from './settings-list.js';
import { toldOf } from './carers-told-of.js';
import { homeToldOf } from './homes-told-of.js';

/** Whether a household works in Welsh: asked wherever somebody tells of it, and always answered the same. */
export function carersWorkInWelsh({ id, approvedOn }: Pick<FosterHome, 'id' | 'approvedOn'>): 'true' | 'false' | '' {
  return new Chance(`${id}:${approvedOn}:carer-language`).weighted([['true', 18], ['false', 74], ['', 8]]);
}

/** Writes the foster households. One is approved until it takes no more children and the last has left. */
export function writeCarers(out: ExtractTables, homes: readonly FosterHome[]): void {
  for (const { id, name, fostering, area, places: count, approvedOn, fullFrom, emptyOn } of homes) {
    const chance = new Chance(`${id}:${approvedOn}:carer`);
    const isAgency = fostering === 'agency';
    const kind = fostering === 'kin' ? chance.weighted([['connected-person', 90], ['temporary-connected-person', 10]]) : 'mainstream';
    const profit = isAgency ? chance.weighted([['for-profit', 74], ['not-for-profit', 26]]) : 'local-authority';
    const approvalEndsOn = Math.max(fullFrom, emptyOn) + (fostering === 'kin' ? chance.between(5, 60) : chance.between(20, 200));
    const worksInWelsh = carersWorkInWelsh({ id, approvedOn });
    out.add('carers', {
      carer_id: id, name, kind,
      agency: isAgency ? 'independent' : 'own',
      profit_status: profit,
      places: count, approved_on: on(approvedOn), approval_ended_on: on(approvalEndsOn),
      area_authority: area, works_in_welsh: worksInWelsh, ...toldOf(id, worksInWelsh === 'true' ? 'cy' : 'en'),
    });
    if (!isAgency) writeApprovalReviews(out, id, approvedOn, approvalEndsOn);
  }
}

/** The approval is looked at again once a year, or it slips. */
function writeApprovalReviews(out: ExtractTables, carerId: string, approvedOn: Day, approvalEndsOn: Day): void {
  const chance = new Chance(`${carerId}:${approvedOn}:approval-reviews`);
  const reviewOn = (before: Day) => officeDay(addMonths(before, 12) + (chance.happens(0.93) ? -chance.between(3, 40) : chance.between(1, 50)));
  for (let day = reviewOn(approvedOn); day < approvalEndsOn; day = reviewOn(day)) {
    if (day >= RECORD_FROM) out.add('household-events', { carer_id: carerId, kind: 'approval-reviewed', happened_on: on(day) });
  }
}

const unregistered: readonly Setting[] = ['hostel', 'hospital', 'custody', 'other'];

export function writeSettings(out: ExtractTables): void {
  for (const { id, name, kind, runBy, profit, places: count, area, setting } of places) {
    out.add('settings', { setting_id: id, name, kind, run_by: runBy, profit_status: profit, registered: !unregistered.includes(setting), places: count, area_authority: area, ...homeToldOf(id, setting) });
  }
}
