import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { placementsBegun } from './placements-begun.js';
import { approvalEndsOn, extensionOf, extensionWeeks } from './temporary-approval.js';
import { approvedInFullOn } from './visit-regimes.js';

/** Regulation 27: one extension, of up to 8 weeks. */
export const temporaryApprovalExtended: ClockedDuty = {
  id: 'temp-approval-extension',
  title: { en: 'Extended temporary approval', cy: 'Cymeradwyaeth dros dro estynedig' },
  says: {
    en: 'A temporary approval that would run out before the full assessment ends may be extended once, by up to 8 weeks, if that is decided while it lasts. If it runs out without full approval the placement ends, after other arrangements are made.',
    cy: 'Caniateir estyn cymeradwyaeth dros dro a fyddai’n dod i ben cyn diwedd yr asesiad llawn unwaith, hyd at 8 wythnos, os penderfynir hynny tra bo’n para. Os daw i ben heb gymeradwyaeth lawn, daw’r lleoliad i ben ar ôl gwneud trefniadau eraill.',
  },
  citation: carePlanning2015('reg 27(1)–(6)', '/regulation/27', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'It runs from the end of the temporary approval, whose length is doubtful. For a person who was refused and has asked for a review it lasts until the outcome, which the record does not hold.',
    cy: 'Mae’n rhedeg o ddiwedd y gymeradwyaeth dros dro, y mae amheuaeth am ei hyd. I berson a wrthodwyd ac sydd wedi gofyn am adolygiad mae’n para tan y canlyniad, nad yw yn y cofnod.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [extensionWeeks],
  countedFrom: { en: 'the day the temporary approval would have run out', cy: 'y diwrnod y byddai’r gymeradwyaeth dros dro wedi dod i ben' },
  metBy: { en: 'full approval', cy: 'cymeradwyaeth lawn' },
  whose: 'social-worker',
  soon: 28,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placementsBegun(child).flatMap(({ placement, endsOn }) => {
      if (placement.temporaryApprovalOn === NO_DAY) return [];
      const extended = extensionOf(child, placement, law);
      if (!extended) return [];
      const from = approvalEndsOn(placement, law);
      return owe(law, {
        aroseOn: extended.on,
        from,
        by: 'days-of-cover',
        amount: 7 * law.number(extensionWeeks, from),
        metOn: approvedInFullOn(child, placement),
        lapsedOn: endsOn,
        evidence: [{ kind: 'placement', no: placement.placementNo }, { kind: 'event', no: extended.eventNo }],
      });
    }),
};
