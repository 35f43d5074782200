import type { Visit } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { visitsInCare } from '../qualifying-visits.js';

/** Regulation 32: on each visit the representative speaks to the child in private, or one of three reasons holds. */
export const visitAlone: ClockedDuty = {
  id: 'visit-alone',
  title: { en: 'Child seen alone', cy: 'Gweld y plentyn ar ei ben ei hun' },
  says: {
    en: 'On each visit the authority’s representative speaks to the child in private, unless the child is of sufficient age and understanding and refuses, the representative thinks it inappropriate for the child’s age and understanding, or is unable to.',
    cy: 'Ar bob ymweliad mae cynrychiolydd yr awdurdod yn siarad â’r plentyn yn breifat, oni bai bod y plentyn yn ddigon hen ac yn deall digon ac yn gwrthod, bod y cynrychiolydd o’r farn nad yw’n briodol o ystyried oed a dealltwriaeth y plentyn, neu na all wneud hynny.',
  },
  citation: carePlanning2015('reg 32', '/regulation/32', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The three exceptions were read in regulation 29 of the English Regulations of 2010, not in the Welsh ones.',
    cy: 'Darllenwyd y tri eithriad yn rheoliad 29 o Reoliadau Lloegr 2010, nid yn rhai Cymru.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day of the visit', cy: 'diwrnod yr ymweliad' },
  metBy: { en: 'seeing the child alone, or a reason why not', cy: 'gweld y plentyn ar ei ben ei hun, neu reswm dros beidio' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return visitsInCare(child).map((visit) => {
      const { visitNo: no, visitedOn } = visit;
      const missing = missingOf(visit);
      return owe(law, { aroseOn: visitedOn, by: 'on-the-day', metOn: missing === '' ? visitedOn : NO_DAY, missing, evidence: [{ kind: 'visit', no }] });
    });
  },
};

function missingOf({ seenAlone, notAloneReason }: Visit): string {
  if (seenAlone === true || notAloneReason !== '') return '';
  return seenAlone === null ? 'visits.seen_alone' : 'visits.not_alone_reason';
}
