import { dayFromIso } from '../../calendar/day.js';
import { NO_INSTANT } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { missingDecision, placedOutOfArea, placementAndDecision } from './out-of-area.js';

const hours: LawNumber = {
  code: 'ooa-notice-hours',
  title: { en: 'Hours to the core facts for the area authority', cy: 'Oriau hyd at y ffeithiau craidd i awdurdod yr ardal' },
  unit: 'hours',
  values: [{ from: '2018-04-02', value: 24 }],
  setBy: 'fixed',
};
const wholeWorkingDays: LawNumber = {
  code: 'ooa-whole-notice-working-days',
  title: { en: 'Working days to the whole notice for the area authority, to April 2018', cy: 'Diwrnodau gwaith hyd at yr hysbysiad cyfan i awdurdod yr ardal, hyd at Ebrill 2018' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'fixed',
};
const restWorkingDays: LawNumber = {
  code: 'ooa-rest-working-days',
  title: { en: 'Working days to the rest of the notice for the area authority', cy: 'Diwrnodau gwaith hyd at weddill yr hysbysiad i awdurdod yr ardal' },
  unit: 'working-days',
  values: [{ from: '2018-04-02', value: 5 }],
  setBy: 'doubted',
};
const twoStagesFrom = dayFromIso('2018-04-02');

/** Regulation 12(6)(b) and (8): the area authority told, since 2 April 2018 of the core facts within 24 hours. */
export const outOfAreaNotice: ClockedDuty = {
  id: 'ooa-24h-notice',
  title: { en: 'Notice to the area authority', cy: 'Hysbysiad i awdurdod yr ardal' },
  says: {
    en: 'The area authority has the core facts within 24 hours after an out of area placement is made, weekends and holidays included, and the rest within 5 working days. For placements made before 2 April 2018 the whole notice was due within 5 working days.',
    cy: 'Caiff awdurdod yr ardal y ffeithiau craidd o fewn 24 awr ar ôl gwneud lleoliad y tu allan i’r ardal, gan gynnwys penwythnosau a gwyliau, a’r gweddill o fewn 5 diwrnod gwaith. Ar gyfer lleoliadau a wnaed cyn 2 Ebrill 2018 roedd yr hysbysiad cyfan yn ddyledus o fewn 5 diwrnod gwaith.',
  },
  citation: carePlanning2015('reg 12(6)(b), (8)', '/regulation/12', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'Paragraph (6) was not read to its end: the 24 hours may bind only emergency placements; here they bind all out of area. The limit for the rest is expected, not read.',
    cy: 'Ni ddarllenwyd paragraff (6) i’w ddiwedd: efallai mai lleoliadau brys yn unig y mae’r 24 awr yn eu rhwymo; yma maent yn rhwymo pob un y tu allan i’r ardal. Disgwylir y terfyn ar gyfer y gweddill, ni chafodd ei ddarllen.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [hours, wholeWorkingDays, restWorkingDays],
  countedFrom: { en: 'when the placement was made', cy: 'pan wnaed y lleoliad' },
  metBy: { en: 'the area authority being notified', cy: 'hysbysu awdurdod yr ardal' },
  whose: 'social-worker',
  repeats: false,
  regimes: {
    'whole-notice': { en: 'Whole notice', cy: 'Hysbysiad cyfan' },
    'core-facts': { en: 'Core facts', cy: 'Ffeithiau craidd', metBy: { en: 'the area authority first being notified', cy: 'hysbysu awdurdod yr ardal am y tro cyntaf' } },
    rest: { en: 'Rest of the notice', cy: 'Gweddill yr hysbysiad' },
  },
  owed: (child, law) =>
    placedOutOfArea(child).flatMap(({ placement, endsOn }) => {
      const { startedOn, startedAt, decision } = placement;
      const missing = missingDecision(placement);
      const owing = { aroseOn: startedOn, lapsedOn: endsOn, evidence: placementAndDecision(placement) };
      const toldOn = decision?.areaAuthorityNotifiedOn ?? NO_DAY;
      const firstAt = decision?.firstNotifiedAt ?? NO_INSTANT;
      const within = (number: LawNumber, regime: string) =>
        owe(law, { ...owing, by: 'working-days', amount: law.number(number, startedOn), metOn: toldOn, missing, regime });
      if (startedOn < twoStagesFrom) return [within(wholeWorkingDays, 'whole-notice')];
      const core = owe(law, {
        ...owing,
        by: 'hours',
        amount: law.number(hours, startedOn),
        fromAt: startedAt,
        // With no first notice recorded the whole one, if given, told the core facts too; of its day alone.
        ...(firstAt === NO_INSTANT ? { metOn: toldOn } : { metAt: firstAt }),
        missing: missing || (startedAt === NO_INSTANT ? 'placements.started_at' : ''),
        regime: 'core-facts',
      });
      return [core, within(restWorkingDays, 'rest')];
    }),
};
