import type { Bilingual } from '../domain/indicators/figure.js';
import { Conflict, NotFound, Refused, RuledOut, type TheirChange } from '../http/problem.js';

export function noSuchPlan(): NotFound {
  return new NotFound('no-such-plan', { en: 'There is no such plan, or no such part of it', cy: 'Nid oes cynllun o’r fath, na rhan o’r fath ohono' });
}

/** Somebody else saved in the meantime: nothing is stored, and what they saved is told. */
export function changedMeanwhile(theirs: TheirChange): Conflict {
  return new Conflict('changed-meanwhile', { en: 'Someone else changed this plan', cy: 'Newidiodd rhywun arall y cynllun hwn' }, { theirs });
}

export function agreedStands(): Conflict {
  return new Conflict('agreed-plan', { en: 'This version is agreed. Begin a new version to change it', cy: 'Mae’r fersiwn hon wedi’i chytuno. Dechreuwch fersiwn newydd i’w newid' });
}

export function notWaiting(): Conflict {
  return new Conflict('not-waiting', { en: 'This is no longer waiting to be agreed', cy: 'Nid yw hwn yn aros am gytundeb mwyach' });
}

export function ownWork(): Refused {
  return new Refused('own-work', { en: 'Somebody else has to agree a plan you sent yourself', cy: 'Rhaid i rywun arall gytuno ar gynllun a anfonwyd gennych chi' });
}

/** Refused at the field, in whole sentences. */
export function atField(field: string, en: string, cy: string): RuledOut {
  return new RuledOut([{ field, message: { en, cy } satisfies Bilingual }]);
}

export function noKey(): RuledOut {
  return atField('idempotency-key', 'Send a new UUID with everything recorded', 'Anfonwch UUID newydd gyda phopeth a gofnodir');
}

export function notBeingWritten(): Conflict {
  return new Conflict('sent-plan', { en: 'This version is waiting to be agreed. Take it back to change it', cy: 'Mae’r fersiwn hon yn aros am gytundeb. Tynnwch hi yn ôl i’w newid' });
}

export function toldBefore(): Conflict {
  return new Conflict('told-before', { en: 'Only whoever recorded this can take it back, and only on the same day', cy: 'Dim ond y sawl a gofnododd hyn gaiff ei dynnu’n ôl, a hynny ar yr un diwrnod' });
}
