import { createHmac, hash } from 'node:crypto';

/** Every column of an event but its authority and its number, which are hashed beside it. */
export const hashedColumns = ['at', 'account_no', 'roles', 'event', 'children', 'subject', 'fields', 'request_id', 'mac'] as const;

const written: Partial<Record<(typeof hashedColumns)[number], string>> = { at: '(extract(epoch from e.at) * 1000000)::bigint', mac: `encode(e.mac, 'hex')` };

/** Columns that came later: hashed in rows that have one of them, so that a leaf made before stays the leaf it was. */
export const laterColumns = ['seen_from', 'how'] as const;

const first = hashedColumns.map((column) => written[column] ?? `e.${column}`).join(', ');
const later = laterColumns.map((column) => `e.${column}`).join(', ');

/** SQL of event `e` as text that no setting of the connection changes: a JSON array, instants in microseconds. */
export const eventText = `case when num_nonnulls(${later}) = 0 then json_build_array(${first}) else json_build_array(${first}, ${later}) end::text`;

export interface EventText {
  authorityId: number;
  eventNo: number;
  /** As `eventText` gives it. */
  text: string;
}

/** SHA-256 of one event, with the prefix RFC 6962 gives to leaves. The name of the encoding is hashed too. */
export function leafOf({ authorityId, eventNo, text }: EventText): Buffer {
  return hash('sha256', `\0aelwyd-audit-1\n${authorityId}\n${eventNo}\n${text}`, 'buffer');
}

export interface PlacedLeaf {
  authorityId: number;
  position: number;
  eventNo: number;
  leaf: Buffer;
}

/** Tells a leaf the installation wrote from one somebody put in its place, so that a broken seal can be traced to its row. */
export function leafCodeOf(secret: Buffer, { authorityId, position, eventNo, leaf }: PlacedLeaf): Buffer {
  return createHmac('sha256', secret).update(`aelwyd-audit-leaf-1\n${authorityId}\n${position}\n${eventNo}\n`).update(leaf).digest();
}
