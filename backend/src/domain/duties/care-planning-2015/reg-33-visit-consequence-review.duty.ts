import { NO_DAY } from '../../facts/columns.js';
import { ordinaryCare } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { isQualifying } from '../qualifying-visits.js';
import { meetingOn } from './reviews-held.js';

const limit: LawNumber = {
  code: 'visit-consequence-review-working-days',
  title: { en: 'Working days to the review a visit asks for', cy: 'Diwrnodau gwaith hyd at yr adolygiad y mae ymweliad yn galw amdano' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'local',
};

/** Regulation 33: a review after a visit that found the placement does not safeguard the child. The days are the authority’s own. */
export const visitConsequenceReview: ClockedDuty = {
  id: 'visit-consequence-review',
  title: { en: 'Review after a worrying visit', cy: 'Adolygiad ar ôl ymweliad sy’n peri pryder' },
  says: {
    en: 'Where a visit finds that the placement does not adequately safeguard and promote the child’s well-being, the authority reviews the case. The Regulations set no days; the limit is the authority’s own.',
    cy: 'Lle mae ymweliad yn canfod nad yw’r lleoliad yn diogelu ac yn hyrwyddo llesiant y plentyn yn ddigonol, mae’r awdurdod yn adolygu’r achos. Nid yw’r Rheoliadau’n pennu nifer o ddiwrnodau; terfyn yr awdurdod ei hun yw hwn.',
  },
  citation: carePlanning2015('reg 33', '/regulation/33', null),
  force: 'local',
  confidence: 'partial',
  doubt: {
    en: 'The wording was read in the English Regulations of 2010, not in the Welsh ones. That a review is owed is law; by when is not.',
    cy: 'Darllenwyd y geiriad yn Rheoliadau Lloegr 2010, nid yn rhai Cymru. Mae’r ddyletswydd i adolygu yn gyfraith; nid felly erbyn pryd.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [limit],
  countedFrom: { en: 'the day of the visit', cy: 'diwrnod yr ymweliad' },
  metBy: { en: 'a review held on or after that day', cy: 'cynnal adolygiad ar y diwrnod hwnnw neu wedyn' },
  whose: 'iro',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return ordinaryCare(child).flatMap((care) =>
      child.visits
        .filter((visit) => visit.wellBeingSafeguarded === false && isQualifying(visit) && visit.visitedOn >= care.startedOn && visit.visitedOn < care.endedOn)
        .map(({ visitNo, visitedOn }) => {
          const review = child.reviews.find((one) => meetingOn(one) >= visitedOn && meetingOn(one) <= care.endedOn);
          return owe(law, {
            aroseOn: visitedOn,
            by: 'working-days',
            amount: law.number(limit, visitedOn),
            metOn: review ? meetingOn(review) : NO_DAY,
            lapsedOn: care.endedOn,
            evidence: [{ kind: 'visit', no: visitNo }, ...(review ? [{ kind: 'review' as const, no: review.reviewNo }] : [])],
          });
        }),
    );
  },
};
