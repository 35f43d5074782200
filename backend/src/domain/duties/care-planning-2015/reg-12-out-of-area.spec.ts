import { describe, expect, test } from '@jest/globals';
import { INSIDE, NEIGHBOURING_WELSH, OUTSIDE_WALES } from '../../facts/authority-facts.js';
import { UNSAID } from '../../facts/columns.js';
import { owedTo, type ReadOccurrence } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { outOfAreaEmergency } from './reg-12-5-ooa-emergency.duty.js';
import { outOfAreaNotice } from './reg-12-8-ooa-24h-notice.duty.js';
import { outOfAreaDecision } from './reg-12-ooa-decision.duty.js';
import { outsideEnglandAndWales } from './reg-13-ooa-outside-england-wales.duty.js';

type SaidPlacement = NonNullable<SaidChild['placements']>[number];
const placed = (startedOn: string, placement: SaidPlacement): SaidChild => ({
  periods: [{ startedOn }],
  placements: [{ startedOn, type: 'H4', areaRelation: NEIGHBOURING_WELSH, emergency: false, ...placement }],
});

describe('panel approval before the placement', () => {
  const arose = '2026-02-09';
  const day = { arose, due: arose };
  test.each<[string, SaidPlacement, ReadOccurrence[]]>([
    ['approved before', { decision: { panelMetOn: '2026-02-05', panelApproved: true } }, [{ ...day, met: '2026-02-05' }]],
    ['the nominated officer confirmed after it had begun', { decision: { panelMetOn: '2026-02-05', panelApproved: true, nominatedOfficerApprovedOn: '2026-02-10' } }, [{ ...day, met: '2026-02-10' }]],
    ['the panel refused', { decision: { panelMetOn: '2026-02-05', panelApproved: false } }, [day]],
    ['nobody wrote down what the panel answered', { decision: { panelMetOn: '2026-02-05' } }, [{ ...day, missing: 'out-of-area-decisions.panel_approved' }]],
    ['a row without a panel day: no panel met', { decision: { referredToPanelOn: '2026-02-05' } }, [day]],
    ['no row', {}, [{ ...day, missing: 'out-of-area-decisions' }]],
    ['whether it was an emergency is not recorded', { emergency: null, decision: {} }, [{ ...day, missing: 'placements.emergency' }]],
    ['an emergency goes to the panel afterwards', { emergency: true, decision: {} }, []],
    ['inside the area', { type: 'H3', areaRelation: INSIDE }, []],
    ['where it is nobody recorded', { areaRelation: UNSAID }, []],
    ['with parents regulation 12 does not ask', { type: 'P1' }, []],
  ])('%s', (_because, placement, owed) => expect(owedTo(outOfAreaDecision, placed(arose, placement))).toEqual(owed));
});

describe('panel after an emergency', () => {
  const arose = '2026-03-23';
  test.each<[string, SaidPlacement, ReadOccurrence[]]>([
    ['25 working days over Easter and the May holiday', { emergency: true, decision: {} }, [{ arose, due: '2026-04-29' }]],
    ['the panel met', { emergency: true, decision: { panelMetOn: '2026-04-30' } }, [{ arose, due: '2026-04-29', met: '2026-04-30' }]],
    ['no row', { emergency: true }, [{ arose, due: '2026-04-29', missing: 'out-of-area-decisions' }]],
    ['planned', { emergency: false }, []],
  ])('%s', (_because, placement, owed) => expect(owedTo(outOfAreaEmergency, placed(arose, placement))).toEqual(owed));
});

describe('notice to the area authority', () => {
  const arose = '2026-02-07';
  const core = { arose, due: '2026-02-08', at: '2026-02-08T21:30:00+00:00', regime: 'core-facts' };
  const rest = { arose, due: '2026-02-13', regime: 'rest' };
  const startedAt = '2026-02-07T21:30:00Z';
  test.each<[string, SaidPlacement, ReadOccurrence[]]>([
    ['24 hours from a Saturday night end on Sunday night', { emergency: true, startedAt }, [{ ...core, missing: 'out-of-area-decisions' }, { ...rest, missing: 'out-of-area-decisions' }]],
    ['told in both stages', { startedAt, decision: { firstNotifiedAt: '2026-02-08T09:00:00Z', areaAuthorityNotifiedOn: '2026-02-12' } }, [{ ...core, met: '2026-02-08' }, { ...rest, met: '2026-02-12' }]],
    ['the whole notice at once', { startedAt, decision: { areaAuthorityNotifiedOn: '2026-02-07' } }, [{ ...core, met: '2026-02-07' }, { ...rest, met: '2026-02-07' }]],
    ['nobody was told', { startedAt, decision: {} }, [core, rest]],
    ['the hour is not recorded', { decision: {} }, [{ arose, due: '2026-02-08', regime: 'core-facts', missing: 'placements.started_at' }, rest]],
  ])('%s', (_because, placement, owed) => expect(owedTo(outOfAreaNotice, placed(arose, placement))).toEqual(owed));

  test('24 hours over the spring change of the clocks', () => {
    const [first] = owedTo(outOfAreaNotice, placed('2026-03-28', { startedAt: '2026-03-28T20:00:00Z', decision: {} }));
    expect(first).toEqual({ arose: '2026-03-28', due: '2026-03-29', at: '2026-03-29T21:00:00+01:00', regime: 'core-facts' });
  });
  test.each([
    ['2018-03-29', [{ arose: '2018-03-29', due: '2018-04-09', regime: 'whole-notice' }], 'the day before Good Friday, still under the first version'],
    ['2018-04-01', [{ arose: '2018-04-01', due: '2018-04-09', regime: 'whole-notice' }], 'the last day of the first version'],
    ['2018-04-02', [{ arose: '2018-04-02', due: '2018-04-03', regime: 'core-facts', missing: 'placements.started_at' }, { arose: '2018-04-02', due: '2018-04-09', regime: 'rest' }], 'the first day of the second'],
  ])('placed on %s: %j, because it is %s', (startedOn, owed, because) => expect([because, owedTo(outOfAreaNotice, placed(startedOn, { decision: {} }))]).toEqual([because, owed]));
});

describe('outside England and Wales', () => {
  const arose = '2026-02-09';
  test.each<[string, SaidChild, ReadOccurrence[]]>([
    ['in Scotland, whether it was approved nothing says', placed(arose, { area: 'S12000036', areaRelation: OUTSIDE_WALES }), [{ arose, due: arose, missing: 'case-events.section-124-approved' }]],
    ['approved before', { ...placed(arose, { area: 'S12000036' }), events: [{ kind: 'section-124-approved', on: '2026-02-02', placementNo: 1 }] }, [{ arose, due: arose, met: '2026-02-02' }]],
    ['in England', placed(arose, { area: 'E06000023', areaRelation: OUTSIDE_WALES }), []],
    ['in Wales', placed(arose, { area: 'W06000011' }), []],
  ])('%s', (_because, said, owed) => expect(owedTo(outsideEnglandAndWales, said)).toEqual(owed));
});
