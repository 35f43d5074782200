import { noKey } from './record-problems.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The sender’s key of a request, from its header. @throws RuledOut where it is no UUID */
export function requestKey(header: string | undefined): string {
  if (!uuid.test(header ?? '')) throw noKey();
  return header!;
}
