import { agreedToSend, asWritten, faultsIn, noAction, noDecision, supervisionToSend, type SupervisionBeingWritten } from './supervision-being-written';

const written: SupervisionBeingWritten = { heldOn: '26 11 2026', discussed: ' Tired. ', nextOn: '7 1 2027', actions: [noAction], children: [noDecision], reason: '' };
const today = '2026-11-26';

describe('a supervision being written', () => {
  it('needs its day and the next one, and leaves out rows nobody began', () => {
    expect(faultsIn(written, today)).toEqual([]);
    expect(supervisionToSend(written, today)).toEqual({ heldOn: '2026-11-26', discussed: 'Tired.', nextOn: '2027-01-07', actions: [], children: [] });
    expect(faultsIn({ ...written, nextOn: '' }, today)).toEqual([{ field: 'next-on', key: 'supervision.noNext' }]);
  });

  it('asks of a row once begun who does it and by when, and of a child what was decided', () => {
    const begun = { ...written, actions: [{ ...noAction, agreed: 'Leave' }], children: [{ ...noDecision, reflection: 'Drift?' }] };
    expect(faultsIn(begun, today).map(({ field }) => field)).toEqual(['agreed-owner-0', 'agreed-due-0', 'child-0', 'decision-0', 'decision-owner-0']);
  });

  it('put right is sent with the numbers of what was agreed before, and without what is taken out', () => {
    const stored = { heldOn: '2026-11-20', discussed: null, nextOn: null, actions: [1, 2].map((lineNo) => ({ lineNo, agreed: `Line ${lineNo}`, owner: 'Siân Rees', ownedBy: 'manager' as const, dueOn: '2026-12-01', doneOn: null })) };
    const begun = asWritten(stored, 'cy');
    expect(begun).toMatchObject({ heldOn: '20 Tachwedd 2026', discussed: '', nextOn: '' });
    expect(agreedToSend([...begun.actions.slice(1), { agreed: 'New', owner: 'worker', dueOn: '1 12 2026' }, noAction], today)).toEqual([
      { lineNo: 2, agreed: 'Line 2', owner: 'manager', dueOn: '2026-12-01' }, { lineNo: null, agreed: 'New', owner: 'worker', dueOn: '2026-12-01' },
    ]);
  });
});
