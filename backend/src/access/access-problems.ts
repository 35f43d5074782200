import { Conflict, NotFound, Refused, RuledOut } from '../http/problem.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The key of a request in small letters. @throws RuledOut where it is none */
export function requestKey(key: string | undefined): string {
  if (key && uuid.test(key)) return key.toLowerCase();
  throw new RuledOut([{ field: 'idempotency-key', message: { en: 'Send a new UUID with every request', cy: 'Anfonwch UUID newydd gyda phob cais' } }]);
}

export function noSuchRecord(): NotFound {
  return new NotFound('no-such-child', { en: 'There is no such child, or you may not see them', cy: 'Nid oes plentyn o’r fath, neu ni chewch ei weld' });
}

export function noSuchEntry(): NotFound {
  return new NotFound('no-such-entry', { en: 'There is no such entry', cy: 'Nid oes cofnod o’r fath' });
}

export function alreadyYours(): Conflict {
  return new Conflict('already-yours', { en: 'You can already open this record', cy: 'Gallwch agor y cofnod hwn yn barod' });
}

export function changedMeanwhile(): Conflict {
  return new Conflict('changed-meanwhile', { en: 'Someone else changed this while you were looking at it', cy: 'Newidiodd rhywun arall hwn tra oeddech yn edrych arno' });
}

export function notYourOwn(): Refused {
  return new Refused('not-your-own', { en: 'Someone else has to look at what you did yourself', cy: 'Rhaid i rywun arall edrych ar yr hyn a wnaethoch eich hun' });
}
