import { NO_DAY, type Day } from '../../facts/columns.js';
import type { OutOfAreaDecision } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { missingDecision, placedOutOfArea, placementAndDecision } from './out-of-area.js';

/** Regulation 12(1) to (3): the panel approves before a placement out of the area begins. */
export const outOfAreaDecision: ClockedDuty = {
  id: 'ooa-decision',
  title: { en: 'Panel approval before an out of area placement', cy: 'Cymeradwyaeth panel cyn lleoliad y tu allan i’r ardal' },
  says: {
    en: 'A child is placed outside the area only if no placement within it can meet their needs, and only once a panel has approved and the nominated officer has confirmed. An emergency placement goes to the panel afterwards.',
    cy: 'Lleolir plentyn y tu allan i’r ardal dim ond os na all unrhyw leoliad ynddi ddiwallu ei anghenion, a dim ond ar ôl i banel gymeradwyo ac i’r swyddog enwebedig gadarnhau. Â lleoliad brys at y panel wedyn.',
  },
  citation: carePlanning2015('reg 12(1)–(3)', '/regulation/12', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'Paragraphs (4) to (6) were not read: a placement with a connected person, or with the authority’s own foster parent living outside the area, may be left out of the rule.',
    cy: 'Ni ddarllenwyd paragraffau (4) i (6): gall lleoliad gyda pherson cysylltiedig, neu gyda rhiant maeth yr awdurdod ei hun sy’n byw y tu allan i’r ardal, fod y tu allan i’r rheol.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the panel’s approval, confirmed by the nominated officer where that is recorded', cy: 'cymeradwyaeth y panel, wedi’i chadarnhau gan y swyddog enwebedig pan fo hynny wedi’i gofnodi' },
  whose: 'panel-administrator',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placedOutOfArea(child)
      .filter(({ placement }) => placement.emergency !== true)
      .map(({ placement, endsOn }) => {
        const { startedOn, emergency, decision } = placement;
        return owe(law, {
          aroseOn: startedOn,
          by: 'on-the-day',
          metOn: approvedOn(decision),
          lapsedOn: endsOn,
          missing: missingDecision(placement) || unrecordedOutcome(decision) || (emergency === null ? 'placements.emergency' : ''),
          evidence: placementAndDecision(placement),
        });
      }),
};

function approvedOn(decision: OutOfAreaDecision | null): Day {
  if (decision?.panelApproved !== true || decision.panelMetOn === NO_DAY) return NO_DAY;
  const confirmedOn = decision.nominatedOfficerApprovedOn;
  return confirmedOn === NO_DAY ? decision.panelMetOn : Math.max(decision.panelMetOn, confirmedOn);
}

/** The panel met and nobody recorded what it answered. */
function unrecordedOutcome(decision: OutOfAreaDecision | null): string {
  return decision && decision.panelMetOn !== NO_DAY && decision.panelApproved === null ? 'out-of-area-decisions.panel_approved' : '';
}
