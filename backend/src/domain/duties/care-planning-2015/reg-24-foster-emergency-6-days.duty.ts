import { NO_DAY } from '../../facts/columns.js';
import { eventsAbout, metByEvent } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { emergencyEndsOn, emergencyWorkingDays, isEmergencyFostering } from './emergency-fostering.js';
import { placementsBegun } from './placements-begun.js';

/** Regulation 24: an emergency foster placement outside the terms of approval lasts 6 working days at most. */
export const emergencyFostering: ClockedDuty = {
  id: 'foster-emergency-6-days',
  title: { en: 'Emergency foster placement: 6 working days', cy: 'Lleoliad maeth brys: 6 diwrnod gwaith' },
  says: {
    en: 'In an emergency a child may be placed with an approved foster parent whose terms of approval do not fit, for 6 working days at most. The placement then ends unless the terms have been amended. It is no way to place with somebody not yet approved.',
    cy: 'Mewn argyfwng caniateir lleoli plentyn gyda rhiant maeth cymeradwy nad yw telerau ei gymeradwyaeth yn addas, am 6 diwrnod gwaith ar y mwyaf. Yna daw’r lleoliad i ben oni ddiwygiwyd y telerau. Nid yw’n ffordd o leoli gyda rhywun nad yw wedi’i gymeradwyo eto.',
  },
  citation: carePlanning2015('reg 24(1)–(2)', '/regulation/24', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'The record does not say whether the terms of approval fit: every emergency foster placement is shown, and one that goes on is not known.',
    cy: 'Nid yw’r cofnod yn dweud a yw telerau’r gymeradwyaeth yn addas: dangosir pob lleoliad maeth brys, ac ni wyddys am un sy’n parhau.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [emergencyWorkingDays],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the placement ending or the terms of approval being amended', cy: 'y lleoliad yn dod i ben neu ddiwygio telerau’r gymeradwyaeth' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placementsBegun(child)
      .filter(({ placement }) => isEmergencyFostering(placement))
      .map(({ placement, endsOn }) => {
        const amended = metByEvent(eventsAbout(child, placement, 'approval-terms-amended')[0], 'approval-terms-amended');
        const endedInTime = endsOn <= emergencyEndsOn(placement, law);
        const metOn = Math.min(amended.metOn, endedInTime ? endsOn : NO_DAY);
        return owe(law, {
          aroseOn: placement.startedOn,
          by: 'working-days',
          amount: law.number(emergencyWorkingDays, placement.startedOn),
          metOn,
          missing: metOn === NO_DAY ? amended.missing : '',
          lapsedOn: endsOn,
          evidence: [{ kind: 'placement', no: placement.placementNo }, ...amended.met],
        });
      }),
};
