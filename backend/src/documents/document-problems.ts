import type { Bilingual } from '../domain/indicators/figure.js';
import { Conflict, NotFound, RuledOut } from '../http/problem.js';

/** @throws RuledOut where the document is dated ahead of today */
export function checkDocumentDay(datedOn: string, today: string): void {
  if (datedOn > today) {
    throw new RuledOut([{ field: 'datedOn', message: { en: 'Date on the document must be today or in the past', cy: 'Rhaid i’r dyddiad ar y ddogfen fod heddiw neu yn y gorffennol' } }]);
  }
}

export function noSuchDocument(): NotFound {
  return new NotFound('no-such-document', { en: 'There is no such document', cy: 'Nid oes dogfen o’r fath' });
}

/** Somebody else changed what is said of the document: nothing is stored. */
export function changedMeanwhile(): Conflict {
  const detail = {
    en: 'What is stored now is shown beside what you wrote. Nothing you wrote is lost.',
    cy: 'Dangosir yr hyn sydd wedi’i gadw nawr wrth ymyl yr hyn a ysgrifennoch. Does dim a ysgrifennoch ar goll.',
  };
  return new Conflict('changed-meanwhile', { en: 'Someone else changed this document', cy: 'Newidiodd rhywun arall y ddogfen hon' }, { detail });
}

const notGiven = {
  held: {
    en: 'The virus scanner cannot be asked at the moment. Try again in a few minutes: the file is kept, and is checked when you do.',
    cy: 'Nid oes modd gofyn i’r sganiwr firysau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau: mae’r ffeil wedi’i chadw, a chaiff ei gwirio bryd hynny.',
  },
  infected: {
    en: 'The virus scanner found something in this file. Tell your information security team.',
    cy: 'Daeth y sganiwr firysau o hyd i rywbeth yn y ffeil hon. Rhowch wybod i’ch tîm diogelwch gwybodaeth.',
  },
  absent: {
    en: 'What is said of this document was brought in from another system, without its file.',
    cy: 'Cafodd yr hyn a ddywedir am y ddogfen hon ei fewnforio o system arall, heb ei ffeil.',
  },
} satisfies Record<string, Bilingual>;

export function fileNotGiven(why: keyof typeof notGiven): Conflict {
  return new Conflict(`file-${why}`, { en: 'The file cannot be opened', cy: 'Nid oes modd agor y ffeil' }, { detail: notGiven[why] });
}

export function noKey(): RuledOut {
  return new RuledOut([{ field: 'idempotency-key', message: { en: 'Send a new UUID with every document', cy: 'Anfonwch UUID newydd gyda phob dogfen' } }]);
}
