import { Conflict, NotFound, RuledOut } from '../../http/problem.js';
import type { AccountRightsDto } from './account.dto.js';

export function noSuchAccount(): NotFound {
  return new NotFound('no-such-account', { en: 'There is no such account', cy: 'Nid oes cyfrif o’r fath' });
}

export function changedMeanwhile(): Conflict {
  return new Conflict('changed-meanwhile', { en: 'Somebody else has changed this account. Open it again.', cy: 'Mae rhywun arall wedi newid y cyfrif hwn. Agorwch ef eto.' });
}

export function emailTaken(): RuledOut {
  return new RuledOut([{ field: 'email', message: { en: 'This e-mail address already has an account', cy: 'Mae gan y cyfeiriad e-bost hwn gyfrif eisoes' } }]);
}

/** Nobody gives themselves more, and nobody locks themselves out. */
export function notOneself(): Conflict {
  return new Conflict('not-oneself', { en: 'Another administrator has to change your own account', cy: 'Rhaid i weinyddwr arall newid eich cyfrif chi eich hun' });
}

/** @throws RuledOut where days are the wrong way round or none, or an inspector has none */
export function checkRights({ roles, opensOn, closesOn }: AccountRightsDto): void {
  for (const [field, on] of [['opensOn', opensOn], ['closesOn', closesOn]] as const) {
    if (on && new Date(`${on}T12:00:00Z`).toISOString?.().slice(0, 10) !== on) throw new RuledOut([{ field, message: { en: 'Enter a real day', cy: 'Rhowch ddiwrnod go iawn' } }]);
  }
  if (opensOn && closesOn && closesOn < opensOn) throw new RuledOut([{ field: 'closesOn', message: { en: 'The last day is before the first', cy: 'Mae’r diwrnod olaf cyn y cyntaf' } }]);
  if (!roles.includes('inspector')) return;
  if (!opensOn) throw new RuledOut([{ field: 'opensOn', message: { en: 'Enter the first day an inspector may look', cy: 'Rhowch y diwrnod cyntaf y caiff arolygydd edrych' } }]);
  if (!closesOn) throw new RuledOut([{ field: 'closesOn', message: { en: 'Enter the last day an inspector may look', cy: 'Rhowch y diwrnod olaf y caiff arolygydd edrych' } }]);
  if (roles.length > 1) throw new RuledOut([{ field: 'roles', message: { en: 'An inspector has no other role', cy: 'Nid oes gan arolygydd rôl arall' } }]);
}
