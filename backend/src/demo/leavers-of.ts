import { dayOf } from '../domain/calendar/day.js';
import type { Day } from '../domain/facts/columns.js';
import { GLANABER, areaIn } from './areas-near.js';
import type { CaseFile } from './case-file.js';
import { takes, writeEvent } from './case-events.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import type { LeavingRecord } from './leaving-course.js';
import { lastPeriod, type Life } from './life.js';
import { birthday, workingDays } from './record-days.js';

const schemes = ['Camau Cyntaf apprenticeship', 'Glanaber Council traineeship', 'Porth y Dref work placement'];
type Weights = readonly (readonly [string, number])[];

/** Writes the circumstances of a young person each time they were recorded. */
export function writeLeaving(file: CaseFile): void {
  const { life, childId, out, leaving } = file;
  const isStudent = new Chance(`${life.no}:student`).happens(0.3);
  for (const record of leaving) {
    const chance = new Chance(`${life.no}:circumstances:${Math.floor((record.on - life.bornOn) / 330)}`);
    const isCared = record.category === '1';
    const isAway = new Chance(`${life.no}:away`).happens(0.2);
    const row = {
      child_id: childId, recorded_on: on(record.on), category: record.category,
      accommodation: isCared ? '' : accommodation(life, record, chance),
      accommodation_suitable: isCared ? '' : chance.weighted([['true', 89], ['false', 6], ['', 5]]),
      area_authority: isCared || chance.happens(0.03) ? '' : isAway ? areaIn(chance.weighted([['neighbour', 60], ['wales', 25], ['beyond', 15]]), chance) : GLANABER,
      activity: activity(life.bornOn, record.on, isStudent, chance),
      in_touch: record.category === '5' || chance.happens(0.03) ? '' : chance.weighted([['true', 93], ['false', 7]]),
      sponsored_scheme: !isCared && record.on >= dayOf(2015, 9, 1) && chance.happens(0.06) ? chance.of(schemes) : '',
    };
    out.add('care-leavers', row);
    if (row.in_touch === 'false') writeSearch(file, record.on);
  }
  writeStayingPut(file);
}

/** Touch was lost: tries until somebody answers. */
function writeSearch(file: CaseFile, lostOn: Day): void {
  const chance = new Chance(`${file.life.no}:search:${lostOn}`);
  const id = `${file.childId}-T${lostOn}`;
  const attempts = chance.between(1, 3);
  let day = lostOn;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    day = workingDays.after(day, takes(chance, attempt === 1 ? 5 : 15));
    writeEvent(file, `${id}-${attempt}`, 'contact-tried', day);
  }
  writeEvent(file, `${id}-found`, 'contact-made', workingDays.after(day, takes(chance, 10)));
}

/** With a fostered young person it is talked over at sixteen and decided before eighteen whether they stay on. */
function writeStayingPut(file: CaseFile): void {
  const { life, childId } = file;
  const chance = new Chance(`${life.no}:staying-put`);
  const [discussedOn, decidedOn] = [birthday(life.bornOn, 16) + chance.between(20, 170), birthday(life.bornOn, 18) - chance.between(5, 200)];
  const isFosteredOn = (day: Day) => life.periods.some(({ stays }) => stays.some(({ setting, from, to }) => setting === 'foster' && from <= day && day < to));
  if (life.course === 'short-breaks') return;
  if (isFosteredOn(discussedOn)) writeEvent(file, `${childId}-W-discussed`, 'living-arrangement-discussed', discussedOn);
  if (isFosteredOn(decidedOn) && chance.happens(0.95)) writeEvent(file, `${childId}-W-decided`, 'living-arrangement-decided', decidedOn);
}

/** Whoever stays with former foster carers does so for a year or more. */
function accommodation(life: Life, { on: day, category }: LeavingRecord, chance: Chance): string {
  const { reason } = lastPeriod(life);
  const isReady = reason === 'E10' && day < birthday(life.bornOn, new Chance(`${life.no}:ready`).between(19, 21)) + 200;
  if (isReady) return 'WIR';
  if (chance.happens(0.03)) return '';
  if (reason === 'E4' && category === '2') return chance.weighted<string>([['FAMILY', 82], ['SUPPORTED', 12], ['OTHER', 6]]);
  const young: Weights = [['SUPPORTED', 48], ['FAMILY', 27], ['INDEPENDENT', 12], ['OTHER', 13]];
  const grown: Weights = [['INDEPENDENT', 50], ['SUPPORTED', 24], ['FAMILY', 15], ['OTHER', 11]];
  return chance.weighted(category === '2' ? young : grown);
}

function activity(bornOn: Day, day: Day, isStudent: boolean, chance: Chance): string {
  if (chance.happens(0.04)) return '';
  const under18: Weights = [['education', 62], ['training', 13], ['employment', 5], ['neet', 15], ['neet-disability', 3], ['neet-parenting', 2]];
  const student: Weights = [['education', 78], ['training', 6], ['employment', 10], ['neet', 6]];
  const grown: Weights = [['education', 14], ['training', 10], ['employment', 27], ['neet', 29], ['neet-disability', 11], ['neet-parenting', 9]];
  return chance.weighted(day < birthday(bornOn, 18) ? under18 : isStudent ? student : grown);
}
