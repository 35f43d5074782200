import { NotFound } from '../http/problem.js';

// The web server takes no longer part of an address than 100 signs.
const formed = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface DraftPlace {
  place: string;
  kind: string;
  /** Public id of the child it is about. */
  child: string | null;
}

/**
 * What a place says: `visit.<public id of the child>`, `law-number.<anything>`. Its first part is the kind of the draft, its second
 * the child where there is one.
 *
 * @throws NotFound where it is no place
 */
export function readPlace(place: string): DraftPlace {
  const [kind = '', second = ''] = place.split('.');
  if (!formed.test(place) || !/^[a-z0-9-]{1,60}$/.test(kind)) throw noDraft();
  return { place, kind, child: uuid.test(second) ? second.toLowerCase() : null };
}

export function noDraft(): NotFound {
  return new NotFound('no-such-draft', { en: 'There is no draft here', cy: 'Nid oes drafft yma' });
}
