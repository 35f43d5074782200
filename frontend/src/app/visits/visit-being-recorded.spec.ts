import { type ChildFound, type VisitBeingRecorded, childToFind, lackingIn, readTime, visitToSend } from './visit-being-recorded';

const today = '2026-11-25';
const found: ChildFound = { ...childToFind('osian', 'cy'), seen: 'yes', alone: 'yes', how: 'Hapus', action: 'no' };
const visit = (child: Partial<ChildFound>, more: Partial<VisitBeingRecorded> = {}): VisitBeingRecorded => ({
  visitedOn: 'ddoe', visitedTime: '4.30pm', place: ' Home ', purpose: 'due', children: [{ ...found, ...child }], isShared: false, ...more,
});

describe('a visit being recorded', () => {
  it.each<[VisitBeingRecorded, string[], string]>([
    [visit({ ...childToFind('osian', 'en') }, { visitedOn: '' }), ['visited-on', 'seen-0', 'action-0'], 'nothing is answered yet'],
    [visit({}, { visitedOn: '31 2 2026' }), ['visited-on'], 'there is no such day'],
    [visit({}, { visitedOn: '26 11 2026' }), ['visited-on'], 'a visit of tomorrow has not been made'],
    [visit({}, { visitedTime: '25:00' }), ['visited-time'], 'there is no such time'],
    [visit({}, { visitedTime: '' }), [], 'a time need not be known'],
    [visit({ alone: '' }), ['alone-0'], 'a child seen was seen alone or not'],
    [visit({ alone: 'no' }), ['reason-0'], 'not alone asks for its reason'],
    [visit({ alone: 'offered' }), [], 'that it was offered is the reason'],
    [visit({ how: ' ' }), ['how-0'], 'one line says how the child is'],
    [visit({ seen: 'no', alone: '', how: '' }), ['not-seen-0'], 'a child not seen has a reason and no more'],
    [visit({ action: 'yes' }), ['action-needed-0', 'action-told-0'], 'what needs action says what and who knows'],
    [visit({}, { children: [found, childToFind('macsen', 'cy')] }), ['seen-1', 'action-1'], 'each child is asked about'],
    [visit({}, { children: [found, { ...found, how: '' }], isShared: true }), [], 'what is shared is told of both'],
  ])('lacks in %j %j, because %s', (being, fields) => {
    expect(lackingIn(being, today).map(({ field }) => field)).toEqual(fields);
  });

  it('is sent without what no longer follows from the answers', () => {
    expect(visitToSend(visit({ seen: 'no', alone: 'no', notAloneReason: 'unable', notSeenReason: 'child-out', how: '', actionNeeded: 'x' }), today)).toEqual({
      visitedOn: '2026-11-24', visitedTime: '16:30', place: 'Home', purpose: 'due', seen: false, notSeenReason: 'child-out', needsAction: false,
    });
    expect(visitToSend(visit({ alone: 'offered' }), today)).toMatchObject({ seen: true, seenAlone: false, notAloneReason: 'child-refused', howChildIs: 'Hapus', howChildIsLanguage: 'cy' });
  });

  it('keeps what is said of each child apart, unless it is for all', () => {
    const children = [found, { ...found, publicId: 'macsen', how: 'Wedi blino' }];
    expect(visitToSend(visit({}, { children }), today).others).toMatchObject([{ publicId: 'macsen', howChildIs: 'Wedi blino' }]);
    expect(visitToSend(visit({}, { children, isShared: true }), today).others).toMatchObject([{ publicId: 'macsen', howChildIs: 'Hapus' }]);
  });

  it.each([['16:30', '16:30'], ['4.30pm', '16:30'], ['4pm', '16:00'], ['12am', '00:00'], ['1630', '16:30'], ['9', '09:00'], ['13pm', null], ['9:75', null], ['soon', null]])('reads %s as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});
