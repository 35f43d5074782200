import type { Row } from './make-row.js';

/** What a row of a table has to say besides what the catalogue tells of each column alone. */
export const lawful: Readonly<Record<string, Row>> = {
  'record.acts': { request_key: '00000000-0000-4000-8000-00000000000a', reason: 'Recorded twice' },
  'record.contact_arrangements': { with_whom: 'Nain' },
  'record.plan_versions': { state: 'draft' },
  'record.documents': { sha256: 'a'.repeat(64), bytes: 1 },
  'record.timeline_marks': { about: 'visits', about_key: '1' },
};

/** Checks that neither list codes, nor set an end after a start, an instant on its day, nor a least number or a form: what no row may say. */
export const unlawful: Readonly<Record<string, Row>> = {
  acts_reason_said: { what: 'changed', reason: null },
  contact_arrangements_with_somebody: { with_whom: null, person_no: null },
  documents_title_said: { title: ' ' },
  supervision_decisions_said: { decision: ' ' },
  child_versions_of_one: { carer_no: 1, setting_no: 1 },
  relationships_restricted_has_reason: { restricted: true },
  timeline_marks_row_or_event: { about: null },
  child_versions_given_when_checked: { given_on: '2020-01-02' },
  plan_copies_given_or_withheld: { given_on: '2020-01-02', withheld_reason: 'kept back' },
};
