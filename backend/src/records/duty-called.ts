import type { Duty } from '../domain/duties/duty.js';
import { duties } from '../domain/duties/register.js';

/** @throws Error where the register has no such duty */
export function dutyCalled(id: string): Duty {
  const duty = duties.find((one) => one.id === id);
  if (!duty) throw new Error(`The register has no duty called ${id}`);
  return duty;
}
