import type { Duty } from './duty.js';
import { dutySections } from './sections.js';

/** Every duty of the legal specification, in its order. */
export const duties: readonly Duty[] = dutySections.flatMap((section) => section.duties);

const byId = new Map(duties.map((duty) => [duty.id, duty]));

/** @throws RangeError on an id no duty has */
export function dutyOf(id: string): Duty {
  const found = byId.get(id);
  if (!found) throw new RangeError(`No such duty: ${id}`);
  return found;
}
