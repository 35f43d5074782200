import { kindTable, type KindTable } from './kind-table.js';
import { allocations } from './kinds/allocations.js';
import { carers } from './kinds/carers.js';
import { legalStatuses } from './kinds/legal-statuses.js';
import { periodsOfCare } from './kinds/periods-of-care.js';
import { placements } from './kinds/placements.js';
import { settings } from './kinds/settings.js';
import { staff } from './kinds/staff.js';
import { noSuchKind } from './record-problems.js';
import type { RecordKind } from './record-kind.js';

/** Every kind of row that is recorded by hand; the owner of a table adds its kind here. */
export const recordKinds: readonly RecordKind[] = [periodsOfCare, legalStatuses, placements, allocations, carers, settings, staff];

const tables = new Map<string, KindTable>(recordKinds.map((kind) => [kind.name, kindTable(kind)]));

/** @throws NotFound for a kind there is not */
export function tableOf(kind: string): KindTable {
  const table = tables.get(kind);
  if (!table) throw noSuchKind();
  return table;
}
