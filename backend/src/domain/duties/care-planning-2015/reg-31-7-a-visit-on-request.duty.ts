import { NO_DAY } from '../../facts/columns.js';
import { isOn, ordinaryCare } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { firstVisitIn } from '../qualifying-visits.js';

const limit: LawNumber = {
  code: 'visit-on-request-working-days',
  title: { en: 'Working days to a visit asked for', cy: 'Diwrnodau gwaith hyd at ymweliad y gofynnwyd amdano' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'local',
};

/** Regulation 31(7)(a): whenever reasonably requested. The days are the authority’s own. */
export const visitOnRequest: ClockedDuty = {
  id: 'visit-on-request',
  title: { en: 'Visit asked for', cy: 'Ymweliad y gofynnwyd amdano' },
  says: {
    en: 'The authority’s representative also visits whenever the child, the carer or whoever answers for where the child lives reasonably asks. The Regulations set no days; within the authority’s own limit there is a visit, or a refusal with reasons.',
    cy: 'Mae cynrychiolydd yr awdurdod hefyd yn ymweld pryd bynnag y bydd y plentyn, y gofalwr neu bwy bynnag sy’n gyfrifol am ble mae’r plentyn yn byw yn gofyn yn rhesymol. Nid yw’r Rheoliadau’n pennu nifer o ddiwrnodau; o fewn terfyn yr awdurdod ei hun ceir ymweliad, neu wrthod gyda rhesymau.',
  },
  citation: carePlanning2015('reg 31(7)(a)', '/regulation/31', null),
  force: 'local',
  confidence: 'partial',
  doubt: {
    en: 'That a visit is owed when reasonably asked for is law; by when is not. The paragraph was read in part.',
    cy: 'Mae’r ddyletswydd i ymweld pan ofynnir yn rhesymol yn gyfraith; nid felly erbyn pryd. Darllenwyd rhan o’r paragraff.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [limit],
  countedFrom: { en: 'the day a visit was asked for', cy: 'y diwrnod y gofynnwyd am ymweliad' },
  metBy: { en: 'a visit on which the child was seen, or a refusal with reasons', cy: 'ymweliad pan welwyd y plentyn, neu wrthod gyda rhesymau' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    const care = ordinaryCare(child);
    return child.events.flatMap(({ kind, on, eventNo }) => {
      const during = kind === 'visit-requested' ? care.find((spell) => isOn(spell, on)) : undefined;
      if (!during) return [];
      const visit = firstVisitIn(child, { startedOn: on, endedOn: during.endedOn });
      const refusal = child.events.find((one) => one.kind === 'visit-request-refused' && one.on >= on && one.on <= during.endedOn);
      return owe(law, {
        aroseOn: on,
        by: 'working-days',
        amount: law.number(limit, on),
        metOn: Math.min(visit?.visitedOn ?? NO_DAY, refusal?.on ?? NO_DAY),
        lapsedOn: during.endedOn,
        evidence: [
          { kind: 'event', no: eventNo },
          ...(visit ? [{ kind: 'visit' as const, no: visit.visitNo }] : []),
          ...(refusal ? [{ kind: 'event' as const, no: refusal.eventNo }] : []),
        ],
      });
    });
  },
};
