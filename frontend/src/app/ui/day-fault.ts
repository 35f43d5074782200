import type { ReadDay } from './language/read-day';

/** What is wrong with a day that was typed, in the words of its own field; nothing where it is a day. */
export function dayFault(read: ReadDay, field: string, empty: string, notReal: string): { field: string; key: string }[] {
  return 'fault' in read ? [{ field, key: read.fault === 'empty' ? empty : notReal }] : [];
}
