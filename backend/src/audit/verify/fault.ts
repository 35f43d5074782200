/** What of the log is not as it was sealed. */
export const faultKinds = ['altered', 'missing', 'inserted', 'reordered', 'seal-altered', 'seal-missing', 'foreign-signature', 'key-change-altered', 'rewritten'] as const;

/** The first thing found wrong in the log of one authority. */
export interface Fault {
  kind: (typeof faultKinds)[number];
  /** Number of the event, where the fault is a row. */
  eventNo?: number;
  /** Its place in the log, where it has one. */
  position?: number;
  sealNo?: number;
}

/** What was found in the log of one authority. */
export interface Verified {
  sealed: number;
  seals: number;
  unsealed: number;
  fault?: Fault;
}

const said: Record<Fault['kind'], string> = {
  altered: 'was altered after it was sealed',
  missing: 'is missing',
  inserted: 'was inserted: Aelwyd did not write it there',
  reordered: 'is not in its place: rows were exchanged',
  'seal-altered': 'was altered',
  'seal-missing': 'is missing',
  'foreign-signature': 'is not signed by the key of this installation',
  'key-change-altered': 'is where the key was changed, and that is not signed by both keys',
  rewritten: 'is not the one of the checkpoint: the log was cut or made anew',
};

/** A fault in words: `Event 57 (position 56, seal 1) was altered after it was sealed`. */
export function sayFault({ kind, eventNo, position, sealNo }: Fault): string {
  const where = [position && `position ${position}`, sealNo && `seal ${sealNo}`].filter(Boolean).join(', ');
  if (eventNo !== undefined) return `Event ${eventNo}${where && ` (${where})`} ${said[kind]}`;
  return position === undefined ? `Seal ${sealNo} ${said[kind]}` : `The row at ${where} ${said[kind]}`;
}
