import { Conflict, NotFound, RuledOut } from '../http/problem.js';

export function oneAndTheSame(): RuledOut {
  return new RuledOut([{ field: 'goes', message: { en: 'Choose two different records', cy: 'Dewiswch ddau gofnod gwahanol' } }]);
}

export function rowsClash(): Conflict {
  return new Conflict('rows-clash', { en: 'Some rows of the two records cannot both stand. Say whose do', cy: 'Ni all rhai rhesi o’r ddau gofnod sefyll ochr yn ochr. Nodwch resi pa gofnod sy’n sefyll' });
}

export function noSuchMerge(): NotFound {
  return new NotFound('no-such-merge', { en: 'There is no such merge, or it is undone already', cy: 'Nid oes cyfuniad o’r fath, neu cafodd ei ddadwneud eisoes' });
}

/** What was recorded since stands in the way of putting the rows back. */
export function cannotBeUndone(): Conflict {
  return new Conflict('cannot-be-undone', {
    en: 'What was recorded since the merge stands in the way. Correct the spells that overlap first',
    cy: 'Mae’r hyn a gofnodwyd ers cyfuno yn y ffordd. Cywirwch y cyfnodau sy’n gorgyffwrdd yn gyntaf',
  });
}
