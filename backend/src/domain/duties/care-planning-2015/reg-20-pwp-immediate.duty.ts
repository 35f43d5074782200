import { NO_DAY } from '../../facts/columns.js';
import { eventsAbout, metByEvent } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { assessmentWorkingDays, decisionWorkingDays, isImmediate, missingStatus, parentAssessedOn, parentPlacements } from './parent-placements.js';

/** Regulation 20: with a parent at once, the assessment within 10 working days and the decision within 10 of that. */
export const immediateWithParent: ClockedDuty = {
  id: 'pwp-immediate',
  title: { en: 'Immediate placement with a parent', cy: 'Lleoli gyda rhiant ar unwaith' },
  says: {
    en: 'A child in care may be placed with a parent before the assessment is completed. The assessment and the review are then completed within 10 working days of the placement, and the decision is made and approved within 10 working days after the assessment; the placement is confirmed or ended.',
    cy: 'Caniateir lleoli plentyn mewn gofal gyda rhiant cyn cwblhau’r asesiad. Yna cwblheir yr asesiad a’r adolygiad o fewn 10 diwrnod gwaith i’r lleoliad, a gwneir a chymeradwyir y penderfyniad o fewn 10 diwrnod gwaith ar ôl yr asesiad; cadarnheir y lleoliad neu daw i ben.',
  },
  citation: carePlanning2015('reg 20', '/regulation/20', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [assessmentWorkingDays, decisionWorkingDays],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the assessment of the parent being completed', cy: 'cwblhau asesiad y rhiant' },
  whose: 'social-worker',
  repeats: false,
  regimes: {
    assessment: { en: 'Assessment', cy: 'Asesiad' },
    decision: {
      en: 'Decision',
      cy: 'Penderfyniad',
      countedFrom: { en: 'the day the assessment was completed', cy: 'y diwrnod y cwblhawyd yr asesiad' },
      metBy: { en: 'the decision being approved', cy: 'cymeradwyo’r penderfyniad' },
    },
  },
  owed: (child, law) =>
    parentPlacements(child)
      .filter(({ placement }) => isImmediate(child, placement))
      .flatMap(({ placement, endsOn }) => {
        const { startedOn, placementNo } = placement;
        const status = missingStatus(child, placement);
        const assessedOn = parentAssessedOn(child, placement);
        const evidence = [{ kind: 'placement' as const, no: placementNo }];
        const owing = { by: 'working-days' as const, lapsedOn: endsOn };
        const assessment = owe(law, { ...owing, aroseOn: startedOn, amount: law.number(assessmentWorkingDays, startedOn), metOn: assessedOn, missing: status, regime: 'assessment', evidence });
        if (assessedOn === NO_DAY || assessedOn >= endsOn) return [assessment];
        const { metOn, missing, met } = metByEvent(eventsAbout(child, placement, 'parent-placement-approved')[0], 'parent-placement-approved');
        const amount = law.number(decisionWorkingDays, startedOn);
        return [assessment, owe(law, { ...owing, aroseOn: assessedOn, amount, metOn, missing: missing || status, regime: 'decision', evidence: [...evidence, ...met] })];
      }),
};
