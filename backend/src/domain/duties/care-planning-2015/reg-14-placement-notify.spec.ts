import { expect, test } from '@jest/globals';
import { OTHER_WELSH } from '../../facts/authority-facts.js';
import { owedTo, type ReadOccurrence } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { placementNotify } from './reg-14-placement-notify.duty.js';

const arose = '2026-08-27';
/** Of a child of three; that care ends at eighteen goes untold. */
const owed = (said: SaidChild) =>
  owedTo(placementNotify, { bornOn: '2023-05-01', periods: [{ startedOn: arose }], ...said }).map(({ lapsed: _lapsed, ...told }) => told);
const placed = (placement: NonNullable<SaidChild['placements']>[number]) => ({ placements: [{ startedOn: arose, emergency: true, ...placement }] });
const due = '2026-09-04';
const missing = 'case-events.placement-notice';
const board = { arose, due, regime: 'health-board' };

test.each<[string, SaidChild, ReadOccurrence[]]>([
  ['in an emergency 5 working days, the summer holiday left out; whether it was given nothing says', placed({}), [{ ...board, missing }]],
  ['a planned one is told of by the day it begins', placed({ emergency: false }), [{ ...board, due: arose, missing }]],
  ['whether it was an emergency decides and is not recorded', { ...placed({ emergency: null }), events: [{ kind: 'placement-notice', on: '2026-08-28', party: 'health-board', placementNo: 1 }] }, [{ ...board, met: '2026-08-28', missing: 'placements.emergency' }]],
  ['the health board was told', { ...placed({}), events: [{ kind: 'placement-notice', on: '2026-08-28', party: 'health-board', placementNo: 1 }] }, [{ ...board, met: '2026-08-28' }]],
  ['a notice about another placement is none', { ...placed({}), events: [{ kind: 'placement-notice', on: '2026-08-28', party: 'health-board', placementNo: 2 }] }, [{ ...board, missing }]],
  ['somebody else told has an answer of their own', { ...placed({}), events: [{ kind: 'placement-notice', on: '2026-09-07', party: 'gp', placementNo: 1 }] }, [{ ...board, missing }, { ...board, regime: 'gp', met: '2026-09-07' }]],
  ['at school age the school too', { ...placed({}), bornOn: '2021-08-27' }, [{ ...board, missing }, { ...board, regime: 'education', missing }]],
  ['out of area the decision has the dates, and an empty one is not done', placed({ type: 'F6', areaRelation: OTHER_WELSH, decision: { healthBoardNotifiedOn: '2026-09-01' } }), [{ ...board, met: '2026-09-01' }, { ...board, regime: 'area-authority' }]],
  ['out of area without a decision row nothing is known', placed({ type: 'F6', areaRelation: OTHER_WELSH }), [{ ...board, missing: 'out-of-area-decisions' }, { ...board, regime: 'area-authority', missing: 'out-of-area-decisions' }]],
  ['a short break needs no notice', { ...placed({}), legalStatuses: [{ startedOn: arose, status: 'V1' }] }, []],
])('%s', (_because, said, expected) => expect(owed(said)).toEqual(expected));
