import { addMonths, birthday } from '../../calendar/months.js';
import { spellsOf } from '../care-leavers-2015/categories.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const months: LawNumber = {
  code: 'leaving-care-end-notice-months',
  title: { en: 'Months ahead of the end of support', cy: 'Misoedd cyn diwedd y cymorth' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'local',
};

/** Section 111: support ends at 21, or for somebody in education or training at 25 at the latest. */
export const endOfSupport: ClockedDuty = {
  id: 'lc-end',
  title: { en: 'End of leaving care support', cy: 'Diwedd y cymorth wrth adael gofal' },
  says: {
    en: 'The duties to a category 3 young person end at 21 or, in education or training under the plan, when that ends, and never after 25. It shows half a year ahead, so that what comes next is arranged; it lapses on the day.',
    cy: 'Daw’r dyletswyddau i berson ifanc categori 3 i ben yn 21 oed neu, mewn addysg neu hyfforddiant o dan y cynllun, pan ddaw hynny i ben, a byth ar ôl 25. Fe’i dangosir hanner blwyddyn ymlaen llaw, fel y trefnir yr hyn sy’n dod nesaf; mae’n darfod ar y diwrnod.',
  },
  citation: socialServicesAct2014('s 111', '/section/111', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The record does not hold the day a programme of education ends: somebody in education at 21 is taken to go on until the record says otherwise.',
    cy: 'Nid yw’r diwrnod y daw rhaglen addysg i ben yn y cofnod: cymerir bod rhywun mewn addysg yn 21 oed yn parhau nes bod y cofnod yn dweud fel arall.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [months],
  countedFrom: { en: 'the day the end came near', cy: 'y diwrnod y daeth y diwedd yn agos' },
  metBy: { en: 'nothing: it ends', cy: 'dim: daw i ben' },
  whose: 'personal-adviser',
  soon: 28,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    spellsOf(child, 3, 4)
      .filter(({ endedOn }) => endedOn === birthday(child.bornOn, 21) || endedOn === birthday(child.bornOn, 25))
      .map(({ startedOn, endedOn }) =>
        owe(law, {
          aroseOn: Math.max(startedOn, addMonths(endedOn, -law.number(months, endedOn))),
          by: 'on-the-day',
          dueOn: endedOn,
          lapsedOn: endedOn,
          evidence: [{ kind: 'child', no: child.childNo }],
        }),
      ),
};
