import type { Bilingual } from '../domain/indicators/figure.js';
import { Conflict, type FieldProblem, NotFound, Problem, Refused, RuledOut, type TheirChange } from '../http/problem.js';
import type { RowFault } from './record-kind.js';

export function noSuchKind(): NotFound {
  return new NotFound('no-such-kind', { en: 'There is no such kind of record', cy: 'Nid oes math o’r fath o gofnod' });
}

export function noSuchRecord(): NotFound {
  return new NotFound('no-such-record', { en: 'There is no such record, or it was recorded in error', cy: 'Nid oes cofnod o’r fath, neu fe’i cofnodwyd ar gam' });
}

export function notYours(): Refused {
  return new Refused('not-yours-to-record', { en: 'Your role does not record this', cy: 'Nid yw eich rôl chi’n cofnodi hyn' });
}

/** Somebody else changed the row in the meantime; nothing is stored. */
export function changedMeanwhile(theirs: TheirChange): Conflict {
  return new Conflict('changed-meanwhile', { en: 'Someone else changed this record', cy: 'Newidiodd rhywun arall y cofnod hwn' }, { theirs });
}

/** It can be so, and is unlikely or unlawful: it is stored once the warnings are confirmed. */
export function toConfirm(warnings: readonly RowFault[]): Problem {
  return new Problem(422, 'confirm-answers', { en: 'Is this right?', cy: 'Ydy hyn yn gywir?' }, {
    errors: warnings.map(({ field, message }) => ({ field, message })), toConfirm: warnings.map(({ code = '' }) => code),
  });
}

export function noKey(): RuledOut {
  return new RuledOut([{ field: 'idempotency-key', message: { en: 'Send a new UUID with everything recorded', cy: 'Anfonwch UUID newydd gyda phopeth a gofnodir' } }]);
}

export function sayWhy(): FieldProblem {
  return { field: 'reason', message: { en: 'Say why this is being corrected', cy: 'Dywedwch pam mae hyn yn cael ei gywiro' } };
}

const onWhat: Bilingual = {
  en: 'Other records rest on this one. Mark those as recorded in error first, or correct them',
  cy: 'Mae cofnodion eraill yn dibynnu ar hwn. Nodwch fod y rheini wedi’u cofnodi ar gam yn gyntaf, neu eu cywiro',
};

export function othersRestOnIt(): Conflict {
  return new Conflict('others-rest-on-it', onWhat);
}

/** What a person is to the child was recorded in error, or is of somebody else, and how the child keeps in touch with them is still there. */
export function stillKeptInTouch(): Conflict {
  return new Conflict('still-kept-in-touch', {
    en: 'How the child keeps in touch with this person is recorded. Mark that as recorded in error first, or say there with whom it is. If only what they are to the child is wrong, correct that instead',
    cy: 'Mae sut mae’r plentyn yn cadw mewn cysylltiad â’r person hwn wedi’i gofnodi. Nodwch fod hynny wedi’i gofnodi ar gam yn gyntaf, neu dywedwch yno gyda phwy y mae. Os mai dim ond yr hyn yw’r person i’r plentyn sy’n anghywir, cywirwch hynny yn lle hynny',
  });
}
