import { ageOn } from '../../calendar/months.js';
import { dayOf, packedDate } from '../../calendar/day.js';
import { UNSAID, type Day } from '../../facts/columns.js';
import { earliest, placementsIn } from '../care-spells.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';

const YEAR_10_AGE = 14;
const YEAR_11_AGE = 15;

/** In Year 10 or 11: fourteen or fifteen on the 31 August before the school year. */
function isInKeyStage4(bornOn: Day, day: Day): boolean {
  const packed = packedDate(day);
  const year = Math.floor(packed / 512);
  const isAutumn = ((packed >> 5) & 15) >= 9;
  const age = ageOn(bornOn, dayOf(isAutumn ? year : year - 1, 8, 31));
  return age === YEAR_10_AGE || age === YEAR_11_AGE;
}

/** Regulation 11: in key stage 4 a move that would disrupt education is approved first. */
export const ks4NoDisruption: ClockedDuty = {
  id: 'ks4-no-disruption',
  title: { en: 'Move in key stage 4 approved', cy: 'Cymeradwyo symud yng nghyfnod allweddol 4' },
  says: {
    en: 'In Years 10 and 11 a change of placement that would disrupt education takes effect only once the nominated officer has approved it, with the child’s wishes, the personal education plan, the designated teacher and the reviewing officer considered. An emergency is excepted. The record does not say whether a move disrupts education.',
    cy: 'Ym Mlynyddoedd 10 ac 11 dim ond ar ôl i’r swyddog enwebedig ei gymeradwyo y daw newid lleoliad a fyddai’n tarfu ar addysg i rym, gan ystyried dymuniadau’r plentyn, y cynllun addysg personol, yr athro dynodedig a’r swyddog adolygu. Mae argyfwng yn eithriad. Nid yw’r cofnod yn dweud a yw symud yn tarfu ar addysg.',
  },
  citation: carePlanning2015('reg 11', '/part/3', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'Only paragraphs 1 and 2(a) and (b) were read. Year groups are reckoned from the date of birth.',
    cy: 'Dim ond paragraffau 1 a 2(a) a (b) a ddarllenwyd. Cyfrifir grwpiau blwyddyn o’r dyddiad geni.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the child moved', cy: 'y diwrnod y symudodd y plentyn' },
  metBy: { en: 'the nominated officer’s approval', cy: 'cymeradwyaeth y swyddog enwebedig' },
  whose: 'team-manager',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return careAtLiberty(child).flatMap((care) => {
      const placements = placementsIn(child, care);
      return placements.flatMap((placement, at) => {
        const before = placements[at - 1];
        if (!before || placement.emergency || !isInKeyStage4(child.bornOn, placement.startedOn)) return [];
        const approved = child.events.find(
          ({ kind, placementNo, on }) =>
            kind === 'key-stage-4-move-approved' && (placementNo === placement.placementNo || (placementNo === UNSAID && on >= before.startedOn && on < placement.endedOn)),
        );
        return [
          owe(law, {
            aroseOn: placement.startedOn,
            by: 'on-the-day',
            metOn: approved?.on,
            lapsedOn: earliest(placement.endedOn, care.endedOn),
            missing: approved ? '' : 'case-events.key-stage-4-move-approved',
            evidence: [{ kind: 'placement', no: placement.placementNo }, ...(approved ? [{ kind: 'event' as const, no: approved.eventNo }] : [])],
          }),
        ];
      });
    });
  },
};
