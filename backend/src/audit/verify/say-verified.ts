import { sayFault } from './fault.js';
import type { VerifiedLog } from './verify-log.js';

/** A line for each log, the faults in words. */
export function sayVerified(verified: readonly VerifiedLog[]): string {
  if (verified.length === 0) return 'There is no audit log yet.\n';
  return verified.map((log) => `${log.authority}: ${log.fault ? sayFault(log.fault) : sayWell(log)}\n`).join('');
}

function sayWell({ sealed, seals, unsealed }: VerifiedLog): string {
  const waiting = unsealed > 0 ? `, ${unsealed} not sealed yet` : '';
  return `all well, ${sealed} rows in ${seals} seals${waiting}`;
}
