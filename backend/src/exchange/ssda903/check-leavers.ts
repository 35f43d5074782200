import { faultTexts } from './fault-texts.js';
import type { Judgement } from './finding.js';
import type { JudgedReturn } from './judged-return.js';
import { birthdayIn } from './return-year.js';
import type { ReturnRow } from './return-row.js';

/** When a row of the care leavers' file was recorded and how old the young person became that day. */
export interface LeaverDay {
  recordedOn: string;
  age: number;
}

/** The file has no date: its circumstances are those of the birthday in the return year. Null where the year or child is not known. */
export function leaverDay(row: ReturnRow, { children, yearEnds }: Pick<JudgedReturn, 'children' | 'yearEnds'>): LeaverDay | null {
  const child = children.get(row.cells['CHILD'] ?? '');
  const yearEnd = yearEnds.get(row.year);
  if (!child || !yearEnd) return null;
  const recordedOn = birthdayIn(yearEnd, child.bornOn);
  return { recordedOn, age: Number(recordedOn.slice(0, 4)) - Number(child.bornOn.slice(0, 4)) };
}

/** Categories of young people leaving care begin at sixteen and end at twenty-five. */
export function checkLeaver(row: ReturnRow, judged: JudgedReturn, judgement: Judgement): void {
  const day = leaverDay(row, judged);
  if (day && (day.age < 16 || day.age > 25)) judgement.refuse(row, 'W29', 'DOB', faultTexts.noCategory(day.age));
}
