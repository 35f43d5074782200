import { eventsAbout, metByEvent } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { isImmediate, missingStatus, parentPlacements } from './parent-placements.js';

/** Regulations 16, 18 and 19: a parent assessed, and the placement approved, before it takes effect. */
export const assessAndDecide: ClockedDuty = {
  id: 'pwp-assess-and-decide',
  title: { en: 'Approval before placement with a parent', cy: 'Cymeradwyaeth cyn lleoli gyda rhiant' },
  says: {
    en: 'Before a child in the authority’s care is placed with a parent, the parent is assessed, the case reviewed, the placement plan prepared and the nominated officer approves. A child placed before the assessment was completed comes under the rule for immediate placements. Nothing here is owed for a child accommodated without an order.',
    cy: 'Cyn lleoli plentyn sydd yng ngofal yr awdurdod gyda rhiant, asesir y rhiant, adolygir yr achos, paratoir y cynllun lleoli ac mae’r swyddog enwebedig yn cymeradwyo. Daw plentyn a leolwyd cyn cwblhau’r asesiad o dan y rheol ar gyfer lleoliadau ar unwaith. Nid oes dim yn ddyledus yma i blentyn sy’n cael ei letya heb orchymyn.',
  },
  citation: carePlanning2015('regs 16, 18, 19, Sch 4', '/regulation/19', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the nominated officer’s approval', cy: 'cymeradwyaeth y swyddog enwebedig' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    parentPlacements(child)
      .filter(({ placement }) => !isImmediate(child, placement))
      .map(({ placement, endsOn }) => {
        const { metOn, missing, met } = metByEvent(eventsAbout(child, placement, 'parent-placement-approved')[0], 'parent-placement-approved');
        return owe(law, { aroseOn: placement.startedOn, by: 'on-the-day', metOn, missing: missing || missingStatus(child, placement), lapsedOn: endsOn, evidence: [{ kind: 'placement', no: placement.placementNo }, ...met] });
      }),
};
