import type { Bilingual } from '../domain/indicators/figure.js';
import { Conflict, NotFound, RuledOut } from '../http/problem.js';
import { longDate } from '../inspection/words/long-date.js';

const dated = (iso: string): Bilingual => ({ en: longDate(iso, 'en'), cy: longDate(iso, 'cy') });

/**
 * A visit is made in a child's life, and not before today has come.
 *
 * @throws RuledOut at the field
 */
export function checkVisitDay(visitedOn: string, { dateOfBirth, diedOn }: { dateOfBirth: string; diedOn: string | null }, today: string): void {
  const refuse = (message: Bilingual) => new RuledOut([{ field: 'visitedOn', message }]);
  if (visitedOn > today) throw refuse({ en: 'Date of the visit must be today or in the past', cy: 'Rhaid i ddyddiad yr ymweliad fod heddiw neu yn y gorffennol' });
  if (visitedOn < dateOfBirth) {
    const born = dated(dateOfBirth);
    throw refuse({
      en: `Date of the visit must be the same as or after ${born.en}, when the child was born`,
      cy: `Rhaid i ddyddiad yr ymweliad fod ar ${born.cy}, pan anwyd y plentyn, neu ar ôl hynny`,
    });
  }
  if (diedOn !== null && visitedOn > diedOn) {
    const died = dated(diedOn);
    throw refuse({
      en: `Date of the visit must be the same as or before ${died.en}, when the child died`,
      cy: `Rhaid i ddyddiad yr ymweliad fod ar ${died.cy}, pan fu farw’r plentyn, neu cyn hynny`,
    });
  }
}

/** Somebody else changed the visit in the meantime: both dates are told, and nothing is stored. */
export function changedMeanwhile(yours: string, theirs: string): Conflict {
  const [your, their] = [dated(yours), dated(theirs)];
  const message = {
    en: `The visit is now recorded on ${their.en}. You entered ${your.en}.`,
    cy: `Mae’r ymweliad bellach wedi’i gofnodi ar ${their.cy}. ${your.cy} yw’r dyddiad a roddwyd gennych chi.`,
  };
  return new Conflict('changed-meanwhile', { en: 'Someone else changed this visit', cy: 'Newidiodd rhywun arall yr ymweliad hwn' }, { errors: [{ field: 'visitedOn', message }] });
}

/** The same, where it is the story: the page shows what is stored now beside what was written. */
export function storyChangedMeanwhile(): Conflict {
  return new Conflict('changed-meanwhile', { en: 'Someone else changed this visit', cy: 'Newidiodd rhywun arall yr ymweliad hwn' });
}

export function notThisChild(): RuledOut {
  const message = { en: 'One of the children is not there, or you may not see them', cy: 'Nid yw un o’r plant yno, neu ni chewch ei weld' };
  return new RuledOut([{ field: 'others', message }]);
}

export function noSuchVisit(): NotFound {
  return new NotFound('no-such-visit', { en: 'There is no such visit', cy: 'Nid oes ymweliad o’r fath' });
}

export function noKey(): RuledOut {
  return new RuledOut([
    { field: 'idempotency-key', message: { en: 'Send a new UUID with every visit recorded', cy: 'Anfonwch UUID newydd gyda phob ymweliad a gofnodir' } },
  ]);
}

export function sayWhy(): RuledOut {
  return new RuledOut([{ field: 'reason', message: { en: 'Say why this was recorded in error', cy: 'Dywedwch pam y cofnodwyd hyn ar gam' } }]);
}
