import type { DataSource } from 'typeorm';
import type { AuditKey } from './audit-key.js';

const keys = new WeakMap<DataSource, AuditKey>();

/** From now on every audit row written over these connections carries its code. */
export function signLogOf(dataSource: DataSource, key: AuditKey): void {
  keys.set(dataSource, key);
}

export function keyOfLog(dataSource: DataSource): AuditKey | undefined {
  return keys.get(dataSource);
}
