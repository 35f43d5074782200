import { addMonths, birthday } from '../../calendar/months.js';
import { spellsOf } from '../care-leavers-2015/categories.js';
import { placementsBegun } from '../care-planning-2015/placements-begun.js';
import { eventsOf, metByEvent } from '../case-events.js';
import { earliest } from '../care-spells.js';
import type { ChildRecord, Spell } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const months: LawNumber = {
  code: 'living-arrangement-months',
  title: { en: 'Months to talking over staying after 18', cy: 'Misoedd hyd at drafod aros ar ôl 18' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'local',
};

/** Section 108: whether a young person in foster care and the foster parent want them to stay after 18. */
export const livingArrangement: ClockedDuty = {
  id: 'lc-post-18-living-arrangement',
  title: { en: 'Staying with the foster parent after 18', cy: 'Aros gyda’r rhiant maeth ar ôl 18' },
  says: {
    en: 'The authority finds out whether a category 1 young person in foster care and the foster parent want the young person to stay after 18 (When I’m Ready): talked over by the first review after 16, at the latest within the authority’s own number of months, and decided before 18.',
    cy: 'Mae’r awdurdod yn canfod a yw person ifanc categori 1 mewn gofal maeth a’r rhiant maeth am i’r person ifanc aros ar ôl 18 (Pan Fydda i’n Barod): trafodir hyn erbyn yr adolygiad cyntaf ar ôl 16, fan hwyraf o fewn nifer o fisoedd yr awdurdod ei hun, a phenderfynir cyn 18.',
  },
  citation: socialServicesAct2014('s 108; CPPCR reg 49(2)(e)', '/section/108', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The days by which it is talked over and decided come from guidance, not from the Act.',
    cy: 'O ganllawiau, nid o’r Ddeddf, y daw’r diwrnodau y trafodir a phenderfynir erbyn iddynt.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [months],
  countedFrom: { en: 'the first day in foster care as category 1', cy: 'y diwrnod cyntaf mewn gofal maeth yng nghategori 1' },
  metBy: { en: 'staying after 18 being talked over', cy: 'trafod aros ar ôl 18' },
  whose: 'social-worker',
  soon: 28,
  repeats: false,
  regimes: {
    discussed: { en: 'Talked over', cy: 'Trafod' },
    decided: { en: 'Decided', cy: 'Penderfynu', metBy: { en: 'staying after 18 being decided', cy: 'penderfynu ar aros ar ôl 18' } },
  },
  owed(child, law) {
    const fostered = fosteredAsCategoryOne(child);
    if (!fostered) return [];
    const { startedOn: aroseOn, endedOn: lapsedOn } = fostered;
    const decided = metByEvent(eventsOf(child, 'living-arrangement-decided')[0], 'living-arrangement-decided');
    const discussed = metByEvent(eventsOf(child, 'living-arrangement-discussed')[0], 'living-arrangement-discussed');
    const amount = law.number(months, aroseOn);
    const review = child.reviews.find(({ heldOn }) => heldOn >= aroseOn && heldOn < addMonths(aroseOn, amount));
    const owing = { aroseOn, lapsedOn };
    const because = { kind: 'child' as const, no: child.childNo };
    return [
      owe(law, {
        ...owing,
        ...(review ? { by: 'on-the-day', dueOn: review.heldOn } : { by: 'months', amount }),
        metOn: earliest(discussed.metOn, decided.metOn),
        missing: decided.metOn === NO_DAY ? discussed.missing : '',
        regime: 'discussed',
        evidence: [because, ...(review ? [{ kind: 'review' as const, no: review.reviewNo }] : []), ...discussed.met],
      }),
      owe(law, {
        ...owing,
        by: 'on-the-day',
        dueOn: birthday(child.bornOn, 18) - 1,
        metOn: decided.metOn,
        missing: decided.missing,
        regime: 'decided',
        evidence: [because, ...decided.met],
      }),
    ];
  },
};

/** The time as category 1 in foster care, from its first day until foster care or the category ends for good. */
function fosteredAsCategoryOne(child: ChildRecord): Spell | undefined {
  const overlaps = spellsOf(child, 1).flatMap((category) =>
    placementsBegun(child)
      .filter(({ placement: { type, startedOn }, endsOn }) => type.startsWith('F') && startedOn < category.endedOn && endsOn > category.startedOn)
      .map(({ placement: { startedOn }, endsOn }) => ({ startedOn: Math.max(startedOn, category.startedOn), endedOn: Math.min(endsOn, category.endedOn) })),
  );
  const [first] = overlaps;
  return first && { startedOn: first.startedOn, endedOn: overlaps.at(-1)!.endedOn };
}
