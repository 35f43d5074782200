import { inWales } from '../ui/language/say-day';

/** The day a figure is for, and the instant at which the record is read; as the address of a page carries them. */
export interface WhichDay {
  readonly asAt: string | undefined;
  readonly knownAt: string | undefined;
}

/** Only what is set, for an address or a request. */
export function given({ asAt, knownAt }: WhichDay): Record<string, string> {
  return { ...(asAt ? { asAt } : {}), ...(knownAt ? { knownAt } : {}) };
}

/** The last instant of an ISO date in Wales. */
export function endOf(on: string): string {
  const end = new Date(`${on}T23:59:59.999Z`);
  return inWales(end).on === on ? end.toISOString() : new Date(end.getTime() - 3_600_000).toISOString();
}
