import { SetMetadata } from '@nestjs/common';

/** What a route says about itself; a route that says nothing is refused to everybody. */
export const OPEN = 'aelwyd:open';
export const ALLOWED = 'aelwyd:allowed';
export const AUDITED = 'aelwyd:audited';

export interface AuditMark {
  event: string;
  /** `act`: the act notes it in its own transaction. `request`: it is noted before the answer leaves. `never`: see `because`. */
  by: 'act' | 'request' | 'never';
  because?: string;
}

/** Anybody may ask, signed in or not. Nothing of a record is behind it. */
export const Open = () => SetMetadata(OPEN, true);

/** The permission this route needs; one of the table in the staff room. */
export const Allowed = (permission: string) => SetMetadata(ALLOWED, permission);

/** The event this route leaves in the audit log. With `by: 'act'` the route's own transaction writes it. */
export const Audited = (event: string, { by }: { by: 'act' | 'request' } = { by: 'request' }) =>
  SetMetadata(AUDITED, { event, by } satisfies AuditMark);

/** Leaves nothing in the audit log, and why that is right. */
export const Unaudited = (because: string) => SetMetadata(AUDITED, { event: 'none', by: 'never', because } satisfies AuditMark);
