import { type NoteBeingWritten, lackingInNote, noteToSend } from './note-being-written';

const today = '2026-11-25';
const call: NoteBeingWritten = { kind: 'call', happenedOn: 'ddoe', method: '', withWhom: ' Mair ', reached: '', body: 'Wythnos dda', reasons: '', followUp: '', followUpBy: '' };

describe('a note being written', () => {
  it.each<[Partial<NoteBeingWritten>, string[], string]>([
    [{}, [], 'a call needs no more than its day and what was said'],
    [{ kind: '', body: ' ' }, ['kind', 'body'], 'nothing is answered'],
    [{ happenedOn: '26 11 2026' }, ['happened-on'], 'nobody has rung tomorrow'],
    [{ kind: 'keep-in-touch' }, ['method', 'reached'], 'keeping in touch says how, and whether they answered: a duty turns on it'],
    [{ kind: 'decision' }, ['reasons'], 'a decision has its reasons'],
    [{ followUp: 'Ring again', followUpBy: '31 2 2027' }, ['follow-up-by'], 'there is no such day'],
    [{ followUp: 'Ring again', followUpBy: '1 2 2027' }, [], 'what follows may lie ahead'],
  ])('%j lacks %j, because %s', (part, fields) => {
    expect(lackingInNote({ ...call, ...part }, today).map(({ field }) => field)).toEqual(fields);
  });

  it('is sent without what does not belong to its kind', () => {
    expect(noteToSend({ ...call, reached: 'yes', reasons: 'x', followUpBy: '1 2 2027' }, today, 'cy')).toEqual({ kind: 'call', happened_on: '2026-11-24', with_whom: 'Mair', body: 'Wythnos dda', body_language: 'cy' });
    expect(noteToSend({ ...call, kind: 'keep-in-touch', method: 'message', reached: 'no' }, today, 'en')).toMatchObject({ method: 'message', reached: 'false' });
  });
});
