import { isOn } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { firstVisitIn } from '../qualifying-visits.js';
import { visitWeek } from './visit-numbers.js';
import { ordinaryStays } from './visit-timeline.js';

/** Regulation 31(7)(b): within a week of first being told of action against the children’s home. */
export const visitProviderEnforcement: ClockedDuty = {
  id: 'visit-provider-enforcement',
  title: { en: 'Visit after enforcement against the home', cy: 'Ymweliad ar ôl gorfodi yn erbyn y cartref' },
  says: {
    en: 'The authority’s representative visits within one week of first being told that enforcement action is being taken against the children’s home, or that its registration may be cancelled.',
    cy: 'Mae cynrychiolydd yr awdurdod yn ymweld o fewn wythnos i gael gwybod gyntaf bod camau gorfodi’n cael eu cymryd yn erbyn y cartref plant, neu y gellid canslo ei gofrestriad.',
  },
  citation: carePlanning2015('reg 31(7)(b)', '/regulation/31', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The paragraph names notices under section 30A of the Care Standards Act 2000; that notices under the 2016 Act which replaced it count in the same way is assumed.',
    cy: 'Mae’r paragraff yn enwi hysbysiadau o dan adran 30A o Ddeddf Safonau Gofal 2000; tybir bod hysbysiadau o dan Ddeddf 2016, a’i disodlodd, yn cyfrif yn yr un modd.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitWeek],
  countedFrom: { en: 'the day the authority was first told', cy: 'y diwrnod y cafodd yr awdurdod wybod gyntaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    const told = child.events.filter(({ kind }) => kind === 'provider-enforcement');
    if (told.length === 0) return [];
    const stays = ordinaryStays(child);
    return told.flatMap(({ on, eventNo }) => {
      const stay = stays.find((one) => isOn(one, on));
      if (!stay) return [];
      const visit = firstVisitIn(child, { startedOn: on, endedOn: stay.endedOn });
      return owe(law, {
        aroseOn: on,
        by: 'days',
        amount: law.number(visitWeek, on),
        metOn: visit?.visitedOn,
        lapsedOn: stay.endedOn,
        evidence: [{ kind: 'event', no: eventNo }, ...(visit ? [{ kind: 'visit' as const, no: visit.visitNo }] : [])],
      });
    });
  },
};
