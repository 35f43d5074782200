import type { FillTimes } from '../store/fill.js';
import type { Line } from '../timing/result-table.js';

/** Imports of all authorities into an empty store against bare COPY of the same rows: one run of each, authority by authority. */
export function importAgainstCopy({ rows, imports, copies }: FillTimes): Line[] {
  const [ours, other] = [sum(imports), sum(copies)];
  const note = `${rows.toLocaleString('en-GB')} rows in ${(ours / 1000).toFixed(1)} s, ${Math.round(rows / (ours / 1000)).toLocaleString('en-GB')} rows/s`;
  return [{ name: 'import of 22 authorities : bare COPY (one run)', ours: once(ours), other: once(other), most: 15, note }];
}

const sum = (times: number[]) => times.reduce((total, time) => total + time, 0);
const once = (time: number) => ({ best: time, median: time });
