import { birthday } from '../../calendar/months.js';
import { NO_DAY } from '../../facts/columns.js';
import { earliest } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'initial-conference-working-days',
  title: { en: 'Working days to the initial conference', cy: 'Diwrnodau gwaith hyd at y gynhadledd gychwynnol' },
  unit: 'working-days',
  values: [{ from: '2019-11-01', value: 15 }],
  setBy: 'fixed',
};

/** Wales Safeguarding Procedures: the initial conference. */
export const cpIcpc: ClockedDuty = {
  id: 'cp-icpc',
  title: { en: 'Initial child protection conference', cy: 'Cynhadledd amddiffyn plant gychwynnol' },
  says: {
    en: 'The initial conference is held within 15 working days of the strategy discussion that began the enquiries, the last one if there were several.',
    cy: 'Cynhelir y gynhadledd gychwynnol o fewn 15 diwrnod gwaith i’r drafodaeth strategaeth a gychwynnodd yr ymholiadau, yr olaf os bu sawl un.',
  },
  citation: safeguardingProcedures('section 3 part 2', '/chi-i/chi-i-c3pt2', '2026-11-22'),
  force: 'procedure',
  confidence: 'partial',
  doubt: {
    en: 'One Welsh authority counts from the decision to begin enquiries instead. Conferences that registered no child are not in the record.',
    cy: 'Mae un awdurdod yng Nghymru yn cyfrif o’r penderfyniad i ddechrau ymholiadau. Nid yw cynadleddau na chofrestrodd blentyn yn y cofnod.',
  },
  inForce: { from: '2019-11-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the strategy discussion', cy: 'y drafodaeth strategaeth' },
  metBy: { en: 'the initial conference', cy: 'y gynhadledd gychwynnol' },
  whose: 'team-manager',
  soon: 7,
  repeats: false,
  regimes: {},
  owed(child, law) {
    return child.protection
      .filter(({ strategyDiscussionOn }) => strategyDiscussionOn !== NO_DAY)
      .map(({ strategyDiscussionOn, initialConferenceOn, registeredOn, deregisteredOn }) =>
        owe(law, {
          aroseOn: strategyDiscussionOn,
          by: 'working-days',
          amount: law.number(workingDays, strategyDiscussionOn),
          metOn: initialConferenceOn,
          lapsedOn: earliest(deregisteredOn, birthday(child.bornOn, 18)),
          // A child on the register had a conference: only its day is not known.
          missing: initialConferenceOn === NO_DAY && registeredOn !== NO_DAY ? 'child-protection.initial_conference_on' : '',
          evidence: [{ kind: 'protection', no: registeredOn }],
        }),
      );
  },
};
