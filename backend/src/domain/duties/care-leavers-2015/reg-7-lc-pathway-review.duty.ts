import { birthday } from '../../calendar/months.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { careLeavers2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { supportSpells } from './categories.js';

const months: LawNumber = {
  code: 'pathway-review-months',
  title: { en: 'Months between reviews of the pathway plan', cy: 'Misoedd rhwng adolygiadau o’r cynllun llwybr' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'fixed',
};
const workingDays: LawNumber = {
  code: 'pathway-review-asked-working-days',
  title: { en: 'Working days to a review of the pathway plan that was asked for', cy: 'Diwrnodau gwaith hyd at adolygiad o’r cynllun llwybr y gofynnwyd amdano' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 20 }],
  setBy: 'local',
};

/** Regulation 7: the pathway plan reviewed every six months at least, and when it is asked for. */
export const pathwayReview: ClockedDuty = {
  id: 'lc-pathway-review',
  title: { en: 'Pathway plan review', cy: 'Adolygiad o’r cynllun llwybr' },
  says: {
    en: 'The pathway plan is reviewed at least every six months, from the plan and from each review, until support ends; and when the young person asks or somebody thinks it necessary, for which the authority sets its own number of days.',
    cy: 'Adolygir y cynllun llwybr o leiaf bob chwe mis, o’r cynllun ac o bob adolygiad, nes daw’r cymorth i ben; a phan fydd y person ifanc yn gofyn neu rywun yn meddwl bod angen, ac mae’r awdurdod yn gosod ei nifer ei hun o ddiwrnodau ar gyfer hynny.',
  },
  citation: careLeavers2015('reg 7', '/regulation/7', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The six months were read in the regulations before these. Whether a move to new accommodation brings a review of its own was not found. In category 1 the plan is reviewed with the case; only reviews recorded as the pathway plan’s count here.',
    cy: 'Darllenwyd y chwe mis yn y rheoliadau o flaen y rhain. Ni chanfuwyd a yw symud i lety newydd yn galw am ei adolygiad ei hun. Yng nghategori 1 adolygir y cynllun gyda’r achos; dim ond adolygiadau a gofnodwyd fel rhai’r cynllun llwybr sy’n cyfrif yma.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [months, workingDays],
  countedFrom: { en: 'the day of the pathway plan or of its last review', cy: 'diwrnod y cynllun llwybr neu ddiwrnod ei adolygiad diwethaf' },
  metBy: { en: 'the pathway plan being reviewed', cy: 'adolygu’r cynllun llwybr' },
  whose: 'personal-adviser',
  soon: 28,
  repeats: true,
  regimes: {
    'six-months': { en: 'Every six months', cy: 'Bob chwe mis' },
    asked: { en: 'Asked for', cy: 'Ar gais', countedFrom: { en: 'the day a review was asked for', cy: 'y diwrnod y gofynnwyd am adolygiad' } },
  },
  owed(child, law) {
    const days = [...new Set(child.pathways.filter(({ kind }) => kind !== 'assessment').map(({ completedOn }) => completedOn))];
    const regular = days.map((aroseOn, at) =>
      owe(law, {
        aroseOn,
        by: 'months',
        amount: law.number(months, aroseOn),
        metOn: days[at + 1] ?? NO_DAY,
        lapsedOn: supportEnds(child, aroseOn),
        regime: 'six-months',
        evidence: [{ kind: 'pathway', no: aroseOn }],
      }),
    );
    const asked = eventsOf(child, 'pathway-review-asked').map(({ on, eventNo }) =>
      owe(law, {
        aroseOn: on,
        by: 'working-days',
        amount: law.number(workingDays, on),
        metOn: days.find((day) => day >= on) ?? NO_DAY,
        lapsedOn: supportEnds(child, on),
        regime: 'asked',
        evidence: [{ kind: 'event', no: eventNo }],
      }),
    );
    return [...regular, ...asked].filter(({ aroseOn, lapsedOn }) => lapsedOn > aroseOn);
  },
};

/** The day support ends; of somebody with a plan and no category known, the twenty-first birthday. */
function supportEnds(child: ChildRecord, day: Day): Day {
  const spells = supportSpells(child);
  const spell = spells.find(({ endedOn }) => endedOn > day);
  return spell?.endedOn ?? (spells.length > 0 ? day : birthday(child.bornOn, 21));
}
