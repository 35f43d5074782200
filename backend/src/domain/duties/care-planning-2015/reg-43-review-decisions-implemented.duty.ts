import { NO_DAY } from '../../facts/columns.js';
import { careEnds, isOn } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';

/** Regulation 43: what a review decided is carried out by the day it set. */
export const reviewDecisionsImplemented: ClockedDuty = {
  id: 'review-decisions-implemented',
  title: { en: 'Decisions of a review carried out', cy: 'Gweithredu penderfyniadau adolygiad' },
  says: {
    en: 'What a review decided is carried out by the day it set, and the reviewing officer is told of any significant failure to do so. Decisions without a day have no clock.',
    cy: 'Gweithredir yr hyn a benderfynodd adolygiad erbyn y diwrnod a bennodd, a dywedir wrth y swyddog adolygu am unrhyw fethiant sylweddol i wneud hynny. Nid oes cloc i benderfyniadau heb ddiwrnod.',
  },
  citation: carePlanning2015('reg 43', '/regulation/43', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'The words of the regulation were not read.', cy: 'Ni ddarllenwyd geiriau’r rheoliad.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the review set', cy: 'y diwrnod a bennodd yr adolygiad' },
  metBy: { en: 'the decision being carried out', cy: 'gweithredu’r penderfyniad' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    const done = eventsOf(child, 'review-decision-done');
    return eventsOf(child, 'review-decision-due')
      .filter(({ neededBy }) => neededBy !== NO_DAY)
      .map((due, at, all) => {
        // Decisions of one review are carried out in the order they were recorded.
        const before = all.slice(0, at).filter(({ reviewNo }) => reviewNo === due.reviewNo).length;
        const carriedOut = done.filter(({ reviewNo }) => reviewNo === due.reviewNo)[before];
        const period = child.periods.find((spell) => isOn(spell, due.on));
        return owe(law, {
          aroseOn: due.on,
          by: 'day-given',
          dueOn: due.neededBy,
          metOn: carriedOut?.on,
          lapsedOn: period && careEnds(child, period),
          evidence: [due, ...(carriedOut ? [carriedOut] : [])].map(({ eventNo }) => ({ kind: 'event', no: eventNo })),
        });
      });
  },
};
