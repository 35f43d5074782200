import { ageOn } from '../../calendar/months.js';
import { parties, type Party } from '../../codes/parties.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { eventsAbout } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { isOutside, isUnderRegulation12, missingDecision, placementAndDecision } from './out-of-area.js';
import { placementsBegun, type BegunPlacement } from './placements-begun.js';

const workingDays: LawNumber = {
  code: 'placement-notify-working-days',
  title: { en: 'Working days to notices of an emergency placement', cy: 'Diwrnodau gwaith hyd at hysbysiadau o leoliad brys' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'doubted',
};

/** Regulation 14: notice of the placement to each recipient, before it or, in an emergency, within 5 working days. */
export const placementNotify: ClockedDuty = {
  id: 'placement-notify',
  title: { en: 'Notice of the placement', cy: 'Hysbysu ynghylch y lleoliad' },
  says: {
    en: 'Everyone the regulation names is told in writing of the placement before it begins or, in an emergency, within 5 working days of its start: always the health board, the school or education provider of a child aged 5 to 16, and the area authority where the placement is out of area; the others as the record names them. A short break needs no notice.',
    cy: 'Hysbysir pawb y mae’r rheoliad yn eu henwi yn ysgrifenedig am y lleoliad cyn iddo ddechrau neu, mewn argyfwng, o fewn 5 diwrnod gwaith i’w ddechrau: y bwrdd iechyd bob tro, ysgol neu ddarparwr addysg plentyn 5 i 16 oed, ac awdurdod yr ardal pan fo’r lleoliad y tu allan i’r ardal; y lleill fel y mae’r cofnod yn eu henwi. Nid oes angen hysbysiad am seibiant byr.',
  },
  citation: carePlanning2015('reg 14', '/regulation/14', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The Welsh regulation was not read to its end: who must be told, and the 5 working days, are taken from the matching English one; the regulations before 2016 had 10.',
    cy: 'Ni ddarllenwyd rheoliad Cymru i’w ddiwedd: cymerwyd pwy y mae’n rhaid eu hysbysu, a’r 5 diwrnod gwaith, o reoliad cyfatebol Lloegr; 10 oedd yn y rheoliadau cyn 2016.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the notice being given', cy: 'rhoi’r hysbysiad' },
  whose: 'social-worker',
  repeats: false,
  regimes: Object.fromEntries(parties.map(({ code, en, cy }) => [code, { en, cy }])),
  owed: (child, law) =>
    placementsBegun(child).flatMap((begun) =>
      recipients(child, begun).map((party) => {
        const { placement, endsOn } = begun;
        const { startedOn, emergency } = placement;
        const event = eventsAbout(child, placement, 'placement-notice').find((notice) => notice.party === party);
        const metOn = Math.min(toldOn(begun, party), event?.on ?? NO_DAY);
        const unrecorded = hasColumn(begun, party) ? missingDecision(placement) : 'case-events.placement-notice';
        return owe(law, {
          aroseOn: startedOn,
          ...(emergency === false ? { by: 'on-the-day' } : { by: 'working-days', amount: law.number(workingDays, startedOn) }),
          metOn,
          lapsedOn: endsOn,
          regime: party,
          missing: metOn === NO_DAY && unrecorded !== '' ? unrecorded : emergency === null ? 'placements.emergency' : '',
          evidence: [...placementAndDecision(placement), ...(event ? [{ kind: 'event' as const, no: event.eventNo }] : [])],
        });
      }),
    ),
};

function recipients(child: ChildRecord, { placement }: BegunPlacement): Party[] {
  const age = ageOn(child.bornOn, placement.startedOn);
  const told = eventsAbout(child, placement, 'placement-notice').flatMap(({ party }) => (party === '' ? [] : [party]));
  const always: Party[] = ['health-board', ...(age >= 5 && age <= 16 ? ['education' as const] : []), ...(isOutside(placement) ? ['area-authority' as const] : [])];
  return [...new Set([...always, ...told])];
}

/** Whether the row of the out-of-area decision has a date for telling this recipient. */
function hasColumn({ placement }: BegunPlacement, party: Party): boolean {
  return isUnderRegulation12(placement) && ['health-board', 'education', 'area-authority'].includes(party);
}

function toldOn({ placement: { decision } }: BegunPlacement, party: Party): Day {
  if (!decision) return NO_DAY;
  if (party === 'health-board') return decision.healthBoardNotifiedOn;
  if (party === 'education') return decision.educationNotifiedOn;
  return party === 'area-authority' ? decision.areaAuthorityNotifiedOn : NO_DAY;
}
