import type { Line } from '../timing/result-table.js';
import { asKnown } from './as-known-line.js';
import type { Bench } from './bench.js';
import { clocksOfAll } from './clocks-lines.js';
import { findOneOfMany } from './find-lines.js';
import { growth } from './growth-lines.js';
import { refusedAChild } from './hidden-line.js';
import { homeOfAChild } from './home-line.js';
import { pageOfFigures } from './page-line.js';
import { againstDuckDb, againstSql, monthEnds } from './profile-lines.js';
import { readOfAChild } from './read-line.js';
import { refreshOfOneChild } from './refresh-lines.js';
import { recordedVisit } from './write-line.js';

/** Lines in the order of the table. The record is edited and grown last, so that all else is asked of the same rows. */
export const parts: Record<string, (bench: Bench) => Promise<Line[]>> = {
  sql: againstSql,
  duckdb: againstDuckDb,
  'month-ends': monthEnds,
  'as-known': asKnown,
  page: pageOfFigures,
  clocks: clocksOfAll,
  read: readOfAChild,
  refused: refusedAChild,
  home: homeOfAChild,
  refresh: refreshOfOneChild,
  growth,
  write: recordedVisit,
  find: findOneOfMany,
};
