import { faultsOf, formOf, nothingSaid } from './document-being-kept';

const today = '2026-11-25';
const whole = { ...nothingSaid, title: ' Letter ', kind: 'letter', datedOn: '2 March' };

describe('a document being kept', () => {
  it('asks for what it is, its kind, its date and its file, in the order of the form', () => {
    expect(faultsOf(nothingSaid, false, today).map(({ field }) => field)).toEqual(['document-file', 'document-title', 'document-kind', 'dated-on']);
    expect(faultsOf(whole, true, today)).toEqual([]);
  });

  it('asks until when where that is the reason it is kept', () => {
    expect(faultsOf({ ...whole, retentionBasis: 'until-a-date' }, true, today)).toEqual([{ field: 'retain-until', key: 'documents.untilWrong' }]);
    expect(faultsOf({ ...whole, retainUntil: 'some day' }, true, today)).toEqual([{ field: 'retain-until', key: 'documents.untilWrong' }]);
  });

  it('sends what is typed only of what is written by hand', () => {
    const sent = (kind: string) => formOf({ ...whole, kind, typedWords: ' Liked the swim. ', visitNo: '7' }, new File(['x'], 'a.jpg'), today);
    expect([sent('handwritten-note').get('typedWords'), sent('handwritten-note').get('visitNo'), sent('letter').get('typedWords')]).toEqual(['Liked the swim.', '7', null]);
  });

  it('is sent with its days as dates and without what was not answered', () => {
    const form = formOf(whole, new File(['x'], 'a name of the sender.txt'), today);
    expect([...form.keys()].sort()).toEqual(['datedOn', 'file', 'kind', 'retentionBasis', 'title']);
    expect([form.get('title'), form.get('datedOn')]).toEqual(['Letter', '2026-03-02']);
  });
});
