import type { Identity } from '../children/identity.query.js';
import { dayFromIso, isoFromDay } from '../domain/calendar/day.js';
import { documentKinds } from '../domain/codes/document-kinds.js';
import { documentLanguages } from '../domain/codes/document-languages.js';
import { retentionBases, type RetentionBasis } from '../domain/codes/retention-bases.js';
import { keptUntil } from '../domain/documents/kept-until.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { rowKey } from '../records/row-key.js';
import type { DocumentRow } from './documents.query.js';
import type { DocumentView } from './documents-view.js';

/** A document as it is shown, with the last day it is kept. */
export function documentAsShown(row: DocumentRow, child: Pick<Identity, 'dateOfBirth' | 'diedOn'>, person: Person): DocumentView {
  const { retentionBasis, documentId, ...plain } = row;
  const last = keptUntil({
    basis: retentionBasis as RetentionBasis,
    bornOn: dayFromIso(child.dateOfBirth),
    diedOn: child.diedOn === null ? null : dayFromIso(child.diedOn),
    until: row.retainUntil === null ? null : dayFromIso(row.retainUntil),
  });
  return {
    ...plain,
    key: rowKey([documentId]),
    kind: coded(documentKinds, row.kind)!,
    language: coded(documentLanguages, row.language),
    retention: coded(retentionBases, retentionBasis)!,
    keptUntil: last === null ? null : isoFromDay(last),
    canEdit: person.permissions.includes('keep-documents'),
  };
}
