import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { placementsBegun } from './placements-begun.js';
import { approvalWeeks, extensionOf } from './temporary-approval.js';
import { approvedInFullOn } from './visit-regimes.js';

/** Regulation 26: a connected person’s temporary approval, which lasts 16 or 24 weeks. */
export const temporaryApproval: ClockedDuty = {
  id: 'temp-approval-connected',
  title: { en: 'Temporary approval of a connected person', cy: 'Cymeradwyaeth dros dro i berson cysylltiedig' },
  says: {
    en: 'A relative, friend or other connected person may be approved temporarily while the full assessment goes on. The approval lasts 24 weeks for those given since 1 November 2020 and 16 weeks for earlier ones; it runs out as the day shown begins. By then the person is approved in full, the approval is extended, or the placement ends.',
    cy: 'Caniateir cymeradwyo perthynas, ffrind neu berson cysylltiedig arall dros dro tra bo’r asesiad llawn yn mynd rhagddo. Mae’r gymeradwyaeth yn para 24 wythnos os rhoddwyd hi ar ôl 1 Tachwedd 2020 neu ar y diwrnod hwnnw, ac 16 wythnos os rhoddwyd hi cynt; daw i ben wrth i’r diwrnod a ddangosir ddechrau. Erbyn hynny cymeradwyir y person yn llawn, estynnir y gymeradwyaeth, neu daw’r lleoliad i ben.',
  },
  citation: carePlanning2015('reg 26(1)–(2)', '/regulation/26', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'Take legal advice. 24 weeks came by SI 2020/1082, meant to lapse on 31 March 2021 and prolonged; regulation 26 still said 24 on 1 September 2021. Whether and when it went back to 16 weeks was not found. Each authority may set the number from a day on; if 16 holds, an approval runs out 8 weeks before the day shown.',
    cy: 'Ceisiwch gyngor cyfreithiol. Daeth 24 wythnos drwy OS 2020/1082, a oedd i ddod i ben ar 31 Mawrth 2021 ac a estynnwyd; 24 oedd yn rheoliad 26 o hyd ar 1 Medi 2021. Ni chanfuwyd a aeth yn ôl i 16 wythnos, na phryd. Caiff pob awdurdod osod y rhif o ddiwrnod ymlaen; os 16 sy’n dal, daw cymeradwyaeth i ben 8 wythnos cyn y diwrnod a ddangosir.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [approvalWeeks],
  countedFrom: { en: 'the day of the temporary approval', cy: 'diwrnod y gymeradwyaeth dros dro' },
  metBy: { en: 'full approval, or an extension while it lasts', cy: 'cymeradwyaeth lawn, neu estyniad tra bo’n para' },
  whose: 'social-worker',
  // The eight weeks in which 16 would have run out and 24 has not.
  soon: 56,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placementsBegun(child)
      .filter(({ placement }) => placement.temporaryApprovalOn !== NO_DAY)
      .map(({ placement, endsOn }) => {
        const { temporaryApprovalOn, placementNo, household } = placement;
        const extended = extensionOf(child, placement, law);
        return owe(law, {
          aroseOn: temporaryApprovalOn,
          by: 'days-of-cover',
          amount: 7 * law.number(approvalWeeks, temporaryApprovalOn),
          metOn: Math.min(approvedInFullOn(child, placement), extended?.on ?? NO_DAY),
          lapsedOn: endsOn,
          evidence: [
            { kind: 'placement', no: placementNo },
            ...(household ? [{ kind: 'household' as const, no: household.carerNo }] : []),
            ...(extended ? [{ kind: 'event' as const, no: extended.eventNo }] : []),
          ],
        });
      }),
};
