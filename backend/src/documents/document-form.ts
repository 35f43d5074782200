import { documentKinds } from '../domain/codes/document-kinds.js';
import { documentLanguages } from '../domain/codes/document-languages.js';
import { retentionBases } from '../domain/codes/retention-bases.js';

const oneOf = (list: readonly { code: string }[]) => ({ type: 'string', enum: list.map(({ code }) => code) });
const date = { type: 'string', format: 'date' };

/** The form a document comes in, for the contract. */
export const documentForm = {
  schema: {
    type: 'object',
    required: ['file', 'kind', 'title', 'datedOn', 'retentionBasis'],
    properties: {
      file: { type: 'string', format: 'binary' },
      kind: oneOf(documentKinds),
      title: { type: 'string', maxLength: 200 },
      datedOn: date,
      language: oneOf(documentLanguages),
      receivedFrom: { type: 'string', maxLength: 200 },
      seenByChild: { type: 'boolean' },
      typedWords: { type: 'string', maxLength: 20_000 },
      visitNo: { type: 'integer', minimum: 1, maximum: 2_147_483_647 },
      retentionBasis: oneOf(retentionBases),
      retainUntil: date,
    },
  },
};
