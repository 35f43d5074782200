import type { Household, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { isOn } from '../care-spells.js';
import { placementsBegun } from '../care-planning-2015/placements-begun.js';
import type { ClockedDuty } from '../duty.js';
import { childrenAct1989 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const limit: LawNumber = {
  code: 'usual-fostering-limit',
  title: { en: 'Children in one foster home', cy: 'Plant mewn un cartref maeth' },
  unit: 'children',
  values: [{ from: '1991-10-14', value: 3 }],
  setBy: 'fixed',
};

/** Schedule 7: no fourth foster child in a home without an exemption. */
export const usualFosteringLimit: ClockedDuty = {
  id: 'usual-fostering-limit',
  title: { en: 'Usual fostering limit', cy: 'Terfyn maethu arferol' },
  says: {
    en: 'No more than three foster children live in one home unless all are siblings of each other or an exemption stands. It is owed to the child whose coming makes them more than three, until they are three again.',
    cy: 'Nid oes mwy na thri phlentyn maeth yn byw mewn un cartref oni bai bod pob un yn frawd neu’n chwaer i’w gilydd neu fod esemptiad yn sefyll. Mae’n ddyledus i’r plentyn y mae ei ddyfodiad yn eu gwneud yn fwy na thri, nes y byddant yn dri eto.',
  },
  citation: childrenAct1989('s 63(12), Sch 7', '/schedule/7', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'From memory. The record knows neither who are siblings, so that four siblings alone, who need no exemption, show as a breach, nor children of other authorities in the home.',
    cy: 'O’r cof. Nid yw’r cofnod yn gwybod pwy sy’n frodyr a chwiorydd, felly bydd pedwar ohonynt heb neb arall, nad oes angen esemptiad arnynt, yn ymddangos yn doriad; na chwaith am blant awdurdodau eraill yn y cartref.',
  },
  inForce: { from: '1991-10-14', until: null },
  numbers: [limit],
  countedFrom: { en: 'the day the child came to the home', cy: 'y diwrnod y daeth y plentyn i’r cartref' },
  metBy: { en: 'an exemption that stands', cy: 'esemptiad sy’n sefyll' },
  whose: 'team-manager',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placementsBegun(child).flatMap(({ placement: { household, startedOn, placementNo, type }, endsOn }) => {
      if (!household || !type.startsWith('F')) return [];
      const others = household.stays.filter((stay) => stay.childNo !== child.childNo && stay.endedOn > startedOn);
      const most = law.number(limit, startedOn) - 1;
      if (countOn(others, startedOn) <= most) return [];
      const fewerOn = others.map(({ endedOn }) => endedOn).sort((one, other) => one - other).find((day) => countOn(others, day) <= most) ?? NO_DAY;
      return owe(law, {
        aroseOn: startedOn,
        by: 'on-the-day',
        metOn: exemptFrom(household, startedOn),
        lapsedOn: Math.min(fewerOn, endsOn),
        evidence: [{ kind: 'placement', no: placementNo }, { kind: 'household', no: household.carerNo }],
      });
    }),
};

function countOn(stays: readonly (Spell & { childNo: number })[], day: Day): number {
  return new Set(stays.filter((stay) => isOn(stay, day)).map(({ childNo }) => childNo)).size;
}

/** The day of the exemption that stands on a day or, where none does, of the next. */
function exemptFrom({ events }: Household, day: Day): Day {
  let standing: Day = NO_DAY;
  for (const { kind, on } of events) {
    if (on > day && standing !== NO_DAY) break;
    if (kind === 'limit-exemption') standing = Math.min(standing, on);
    if (kind === 'limit-exemption-ended' && on <= day) standing = NO_DAY;
  }
  return standing;
}
