/** A function that works with the owner’s rights: why it has to, and what it tells the application. A new one is a decision, made here too. */
export type OwnersRights = { why: string } & (
  | {
      /** Works within an authority: asked for what another holds (`:other`) and for a child hidden from whoever asks (`:hidden`), in authority 1. */
      asked: string;
      /** The answers, each in JSON, with the number of the hidden child as `hidden`. */
      tells: readonly string[];
    }
  /** Works before an authority is known, or for all of them: exactly what it can answer, by the catalogue. */
  | { beyond: string }
  /** Changes only what is of the transaction’s own authority: refused without one. */
  | { writes: string }
  /** A trigger, or nothing the application may call: nobody asks it anything. */
  | { isUnasked: true }
);

const isUnasked = true;

export const ownersRights: Record<string, OwnersRights> = {
  'access.child_behind': { why: 'tells the number of a child an address is of, for the note of a refusal', asked: `select access.child_behind(':other'), access.child_behind(':hidden')`, tells: ['[null,"hidden"]'] },
  'access.child_exactly': {
    why: 'tells whether a reference, or an NHS number with a date of birth, is a child’s, and nothing of the record: emergency access begins with it',
    asked: `select child_no from access.child_exactly('OTHER', '', '2014-05-01') union all select child_no from access.child_exactly('HIDDEN', '', '2014-05-01') union all select child_no from access.child_exactly('HID', '', '2014-05-01')`,
    tells: ['["hidden"]'],
  },
  'access.closed_children': { why: 'reads who is cleared, for the policies', asked: 'select access.closed_children()', tells: ['[["hidden"]]'] },
  'access.hidden_children': { why: 'reads who is cleared, for the policies', asked: 'select access.hidden_children()', tells: ['[["hidden"]]'] },
  'access.opened_children': { why: 'reads what is open in an emergency, for the policies', asked: 'select access.opened_children()', tells: ['[[]]'] },
  'access.protected_children': { why: 'reads who is cleared, for addresses', asked: 'select access.protected_children()', tells: ['[[]]'] },
  'access.reference_of': { why: 'tells whoever restricts or reviews the reference of a child', asked: 'select child_no from access.reference_of(array[:otherNo, :hiddenNo])', tells: ['["hidden"]'] },
  'access.sampled_children': { why: 'reads the sample of an inspector, for the policies', asked: 'select access.sampled_children()', tells: ['[null]'] },
  'audit.count_readers_of': {
    why: 'counts by an index the policies of the log would keep from being used',
    asked: 'select audit.count_readers_of(:otherNo), audit.count_readers_of(:hiddenNo)',
    tells: ['[0,0]'],
  },
  'audit.last_number': { why: 'tells the highest number of the log, for its seals', beyond: 'bigint' },
  'audit.readers_of': {
    why: 'finds by an index the policies of the log would keep from being used',
    asked: 'select r.event_no from unnest(array[:otherNo, :hiddenNo]) child, audit.readers_of(child, 25, 0) r',
    tells: [],
  },
  'audit.writers': { why: 'tells which transactions write in the log, for its seals', beyond: 'SETOF text' },
  'find.hidden_matches': {
    why: 'tells that a hidden record has exactly a reference, or a number with a date of birth, and not which: whoever searches is sent on to emergency access',
    asked: `select find.hidden_matches('{other}', '{oth}', '2014-05-01'), find.hidden_matches('{hidden}', '{}', ''), find.hidden_matches('{}', '{hid}', '2014-05-01'), find.hidden_matches('{}', '{hid}', '2014-05-02')`,
    tells: ['[false,true,true,false]'],
  },
  'find.keep_names': { why: 'keeps the words people are found by', isUnasked },
  'find.note_merge': { why: 'two records become one and are found by both names', isUnasked },
  'find.note_names': { why: 'keeps the words people are found by', isUnasked },
  'find.rebuild': { why: 'writes those words anew', isUnasked },
  'find.words_like': {
    why: 'tells which words of names are like a typed one, of all authorities, and not whose they are; who is found is asked of the record, under its policies',
    beyond: 'TABLE(word text, likeness real)',
  },
  'history.seal_item': { why: 'takes a version out of history under a court order', isUnasked },
  'jobs.claim_next': { why: 'takes a waiting job of any authority', beyond: 'TABLE(authority_id smallint, job_no integer)' },
  'jobs.fail_abandoned': { why: 'ends the jobs of a process that is gone, and tells whose files to put away', beyond: 'TABLE(kind text, input jsonb)' },
  'record.authorities_held': { why: 'tells which authorities there are', beyond: 'SETOF smallint' },
  'record.close_position': { why: 'stamps the instant of a position', isUnasked },
  'record.keep_past': { why: 'writes history', isUnasked },
  'record.note_moved': { why: 'notes which child moved', isUnasked },
  'record.take_position': { why: 'takes the next position of the record of the transaction’s authority', writes: 'select record.take_position()' },
  'staff.demo_accounts': { why: 'names the accounts of the demo where it is shown', beyond: 'TABLE(email text, name text, roles text[])' },
  'staff.digests_due': { why: 'tells who wants a mail today', beyond: 'TABLE(authority_id smallint, account_no integer)' },
  'staff.drafts_follow': {
    why: 'what people are writing of a child goes with the child when two records become one, whoever’s it is; of the transaction’s own authority alone',
    asked: `select staff.drafts_follow(1, :otherNo, ':other', :hiddenNo, ':hidden')`,
    tells: ['[null]'],
  },
  'staff.drafts_of_team': { why: 'tells a manager how many drafts wait, and of whom, and nothing of them', asked: `select email from staff.drafts_of_team(array['other@council.example'])`, tells: [] },
  'staff.drafts_return': {
    why: 'the same, undone',
    asked: `select staff.drafts_return(1, :otherNo, ':other', ':hidden')`,
    tells: ['[null]'],
  },
  'staff.find_account': {
    why: 'finds an account at sign-in, before an authority is known; the password is a digest of Argon2id',
    beyond: 'TABLE(authority_id smallint, account_no integer, password_hash text, is_demo boolean, is_within boolean)',
  },
  'staff.find_calendar': {
    why: 'finds whose calendar the digest of a secret address is',
    beyond: 'TABLE(authority_id smallint, account_no integer, email text, language text, roles text[])',
  },
  'staff.find_link': { why: 'finds whose link the digest of its secret is', beyond: 'TABLE(authority_id smallint, account_no integer, link_no integer)' },
  'staff.find_passkey': { why: 'finds whose passkey a credential is', beyond: 'TABLE(authority_id smallint, account_no integer, is_within boolean)' },
  'staff.find_session': {
    why: 'finds whose session the digest of a cookie is',
    beyond:
      'TABLE(authority_id smallint, account_no integer, session_no integer, name text, email text, language text, roles text[], is_demo boolean, factor text, signed_in_at timestamp with time zone, proved_at timestamp with time zone)',
  },
  'staff.others_writing': { why: 'tells who else writes in the same place, and nothing of what', asked: `select name from staff.others_writing('x', :otherNo) union all select name from staff.others_writing('x', :hiddenNo)`, tells: [] },
};
