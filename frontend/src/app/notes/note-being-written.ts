import { readDay } from '../ui/language/read-day';

export const noteKinds = ['call', 'message', 'direct-work', 'decision', 'keep-in-touch', 'meeting', 'other'] as const;
export const methods = ['call', 'message', 'in-person', 'video', 'letter'] as const;

/** What has been written of a note so far; '' is no answer. */
export interface NoteBeingWritten {
  readonly kind: (typeof noteKinds)[number] | '';
  readonly happenedOn: string;
  readonly method: (typeof methods)[number] | '';
  readonly withWhom: string;
  readonly reached: '' | 'yes' | 'no';
  readonly body: string;
  readonly reasons: string;
  readonly followUp: string;
  readonly followUpBy: string;
}

/** What is still to be put right; `today` is an ISO date. */
export function lackingInNote(note: NoteBeingWritten, today: string): { field: string; key: string }[] {
  const [day, by] = [readDay(note.happenedOn, today), readDay(note.followUpBy, today)];
  const isTouch = note.kind === 'keep-in-touch';
  return [
    ...(note.kind === '' ? [{ field: 'kind', key: 'notes.kindMissing' }] : []),
    ...('fault' in day ? [{ field: 'happened-on', key: day.fault === 'empty' ? 'notes.dayEmpty' : 'notes.dayNotReal' }] : day.on > today ? [{ field: 'happened-on', key: 'notes.dayAhead' }] : []),
    ...(isTouch && note.method === '' ? [{ field: 'method', key: 'notes.methodMissing' }] : []),
    ...(isTouch && note.reached === '' ? [{ field: 'reached', key: 'notes.reachedMissing' }] : []),
    ...(note.body.trim() === '' ? [{ field: 'body', key: !isTouch ? 'notes.bodyMissing' : note.reached === 'no' ? 'notes.triedMissing' : 'notes.howMissing' }] : []),
    ...(note.kind === 'decision' && note.reasons.trim() === '' ? [{ field: 'reasons', key: 'notes.reasonsMissing' }] : []),
    ...('fault' in by && by.fault !== 'empty' ? [{ field: 'follow-up-by', key: 'notes.byNotReal' }] : []),
  ];
}

/** The texts that are sent, by field of the record. What does not belong to the kind is left out. */
export function noteToSend(note: NoteBeingWritten, today: string, language: 'en' | 'cy'): Record<string, string> {
  const [day, by] = [readDay(note.happenedOn, today), readDay(note.followUpBy, today)];
  const said: Record<string, string> = {
    kind: note.kind, happened_on: 'on' in day ? day.on : '', method: note.method, with_whom: note.withWhom.trim(), body: note.body.trim(), body_language: language,
    reached: note.kind === 'keep-in-touch' && note.reached ? String(note.reached === 'yes') : '', reasons: note.kind === 'decision' ? note.reasons.trim() : '',
    follow_up: note.followUp.trim(), follow_up_by: note.followUp.trim() && 'on' in by ? by.on : '',
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''));
}
