import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { missingDecision, placedOutOfArea, placementAndDecision } from './out-of-area.js';

const workingDays: LawNumber = {
  code: 'ooa-emergency-working-days',
  title: { en: 'Working days to the panel after an emergency placement out of area', cy: 'Diwrnodau gwaith hyd at y panel ar ôl lleoliad brys y tu allan i’r ardal' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 25 }],
  setBy: 'doubted',
};

/** Regulation 12(5) to (6): an emergency placement out of the area goes to the panel afterwards. */
export const outOfAreaEmergency: ClockedDuty = {
  id: 'ooa-emergency',
  title: { en: 'Panel after an emergency out of area placement', cy: 'Panel ar ôl lleoliad brys y tu allan i’r ardal' },
  says: {
    en: 'Where a child must be placed outside the area at once, the nominated officer may approve, and the placement then goes to the panel within 25 working days of its start.',
    cy: 'Pan fo rhaid lleoli plentyn y tu allan i’r ardal ar unwaith, caiff y swyddog enwebedig gymeradwyo, ac yna â’r lleoliad at y panel o fewn 25 diwrnod gwaith i’w ddechrau.',
  },
  citation: carePlanning2015('reg 12(5)–(6)', '/regulation/12', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'That there is an emergency route was read; the 25 working days are from memory.',
    cy: 'Darllenwyd bod llwybr brys; o’r cof y daw’r 25 diwrnod gwaith.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the panel meeting', cy: 'cyfarfod y panel' },
  whose: 'panel-administrator',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placedOutOfArea(child)
      .filter(({ placement }) => placement.emergency === true)
      .map(({ placement, endsOn }) =>
        owe(law, {
          aroseOn: placement.startedOn,
          by: 'working-days',
          amount: law.number(workingDays, placement.startedOn),
          metOn: placement.decision?.panelMetOn ?? NO_DAY,
          lapsedOn: endsOn,
          missing: missingDecision(placement),
          evidence: placementAndDecision(placement),
        }),
      ),
};
