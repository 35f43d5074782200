import { birthday } from '../../calendar/months.js';
import type { ChildRecord, Spell } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import { earliest, ordinaryCare } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import type { Evidence } from '../occurrence.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'advocacy-offer-working-days',
  title: { en: 'Working days to the offer of advocacy', cy: 'Diwrnodau gwaith hyd at gynnig eiriolaeth' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'local',
};

/** Sections 174 and 178 and the Part 10 Code: the active offer of advocacy. */
export const advocacyActiveOffer: ClockedDuty = {
  id: 'advocacy-active-offer',
  title: { en: 'Active offer of advocacy', cy: 'Cynnig rhagweithiol o eiriolaeth' },
  says: {
    en: 'A child who becomes looked after, or whose enquiries lead to an initial conference, is offered a meeting with an independent professional advocate. An offer made at a review counts.',
    cy: 'Cynigir i blentyn sy’n dechrau derbyn gofal, neu y mae ymholiadau yn ei gylch yn arwain at gynhadledd gychwynnol, gyfarfod ag eiriolwr proffesiynol annibynnol. Mae cynnig a wneir mewn adolygiad yn cyfrif.',
  },
  citation: socialServicesAct2014('ss.174, 178; Part 10 Code', '/section/178', '2026-11-22'),
  force: 'code-must',
  confidence: 'partial',
  doubt: {
    en: 'When it is offered was read; within how many days was not. Five working days is a usual local rule.',
    cy: 'Darllenwyd pryd y’i cynigir; ni ddarllenwyd o fewn faint o ddyddiau. Mae pum diwrnod gwaith yn rheol leol arferol.',
  },
  inForce: { from: '2017-06-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the child became looked after', cy: 'y diwrnod y daeth y plentyn i dderbyn gofal' },
  metBy: { en: 'the offer of an advocate', cy: 'y cynnig o eiriolwr' },
  whose: 'social-worker',
  repeats: false,
  regimes: {
    'looked-after': { en: 'Became looked after', cy: 'Dechrau derbyn gofal' },
    protection: { en: 'Enquiries that led to a conference', cy: 'Ymholiadau a arweiniodd at gynhadledd', countedFrom: { en: 'the strategy discussion', cy: 'y drafodaeth strategaeth' } },
  },
  owed(child, law) {
    return [...inCare(child), ...inEnquiries(child)].map(({ startedOn, endedOn, regime, evidence }) => {
      const offered = eventsOf(child, 'advocacy-offered').find(({ on }) => on >= startedOn && on <= endedOn);
      const review = child.reviews.find(({ advocacyOffered, heldOn }) => advocacyOffered && heldOn >= startedOn && heldOn <= endedOn);
      return owe(law, {
        aroseOn: startedOn,
        by: 'working-days',
        amount: law.number(workingDays, startedOn),
        metOn: earliest(offered?.on ?? NO_DAY, review?.heldOn ?? NO_DAY),
        lapsedOn: endedOn,
        regime,
        // A review tells of an offer, not that there was none before.
        missing: offered ? '' : 'case-events.advocacy-offered',
        evidence: [evidence, ...(offered ? [{ kind: 'event' as const, no: offered.eventNo }] : []), ...(review ? [{ kind: 'review' as const, no: review.reviewNo }] : [])],
      });
    });
  },
};

interface Asked extends Spell {
  regime: string;
  evidence: Evidence;
}

function inCare(child: ChildRecord): Asked[] {
  return ordinaryCare(child)
    .filter(({ resumesAfter }) => resumesAfter === 'nothing')
    .map(({ startedOn, endedOn, period }) => ({ startedOn, endedOn, regime: 'looked-after', evidence: { kind: 'period', no: period.startedOn } }));
}

function inEnquiries(child: ChildRecord): Asked[] {
  return child.protection
    .filter(({ strategyDiscussionOn }) => strategyDiscussionOn !== NO_DAY)
    .map(({ strategyDiscussionOn, deregisteredOn, registeredOn }) => ({
      startedOn: strategyDiscussionOn,
      endedOn: earliest(deregisteredOn, birthday(child.bornOn, 18)),
      regime: 'protection',
      evidence: { kind: 'protection', no: registeredOn },
    }));
}
