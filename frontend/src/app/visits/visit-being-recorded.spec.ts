import { faultsOf, nothingAnswered, visitToSend, type VisitBeingRecorded } from './visit-being-recorded';

const today = '2026-11-25';
const seenAlone: VisitBeingRecorded = { ...nothingAnswered, visitedOn: 'ddoe', seen: 'yes', seenAlone: 'yes' };

describe('a visit being recorded', () => {
  it.each<[VisitBeingRecorded, string[], string]>([
    [nothingAnswered, ['visits.dayEmpty', 'visits.seenMissing'], 'nothing is answered yet'],
    [{ ...seenAlone, visitedOn: '31 2 2026' }, ['visits.dayNotReal'], 'there is no such day'],
    [{ ...seenAlone, visitedOn: '26 11 2026' }, ['visits.dayAhead'], 'a visit of tomorrow has not been made'],
    [{ ...seenAlone, visitedOn: 'today' }, [], 'a visit of today has'],
    [{ ...seenAlone, seenAlone: '' }, ['visits.aloneMissing'], 'a child seen may have been seen alone or not'],
    [{ ...seenAlone, seenAlone: 'no' }, ['visits.reasonMissing'], 'not alone asks for its reason'],
    [{ ...seenAlone, seen: 'no', seenAlone: '' }, [], 'a child not seen is asked about no further'],
  ])('%j lacks %j, because %s', (visit, keys) => {
    expect(faultsOf(visit, today).map(({ key }) => key)).toEqual(keys);
  });

  it('is sent without what no longer follows from the answers', () => {
    const changedTheirMind: VisitBeingRecorded = { ...seenAlone, seen: 'no', notAloneReason: 'unable' };
    expect(visitToSend(changedTheirMind, today)).toEqual({ visitedOn: '2026-11-24', seen: false, seenAlone: false });
    expect(visitToSend({ ...seenAlone, seenAlone: 'no', notAloneReason: 'child-refused', wellBeingSafeguarded: 'no' }, today)).toEqual({
      visitedOn: '2026-11-24', seen: true, seenAlone: false, notAloneReason: 'child-refused', wellBeingSafeguarded: false,
    });
  });
});
