import { SetMetadata } from '@nestjs/common';
/** What a route says about itself; a route that says nothing is refused to everybody. */ export const OPEN = 'aelwyd:open';
export const ALLOWED = 'aelwyd:allowed';
export const AUDITED = 'aelwyd:audited';
/** Anybody may ask, signed in or not. Nothing of a record is behind it. */ export const Open = ()=>SetMetadata(OPEN, true);
/** The permission this route needs; one of the table in the staff room. */ export const Allowed = (permission)=>SetMetadata(ALLOWED, permission);
/** The event this route leaves in the audit log. With `by: 'act'` the route's own transaction writes it. */ export const Audited = (event, { by } = {
    by: 'request'
})=>SetMetadata(AUDITED, {
        event,
        by
    });
/** Leaves nothing in the audit log, and why that is right. */ export const Unaudited = (because)=>SetMetadata(AUDITED, {
        event: 'none',
        by: 'never',
        because
    });

//# sourceMappingURL=route-marks.js.map