import { birthday } from '../../calendar/months.js';
import { NO_DAY } from '../../facts/columns.js';
import { legalStatusOn } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { visitsInDetention2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'visit-detained-working-days',
  title: { en: 'Working days to the first visit in detention', cy: 'Diwrnodau gwaith hyd at yr ymweliad cyntaf dan gadwad' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'doubted',
};
/** Reason a period of care ended: sentenced to custody. */
const SENTENCED = 'E9';

/** Regulations 3 to 6: the first visit to a child who ceased to be looked after on being sentenced. */
export const visitDetainedFormerLookedAfter: ClockedDuty = {
  id: 'visit-detained-former-lac',
  title: { en: 'Visit to a child sentenced to custody', cy: 'Ymweliad â phlentyn a ddedfrydwyd i’r ddalfa' },
  says: {
    en: 'A child who stopped being looked after because of a custodial sentence is visited within 10 working days of being detained, so far as reasonably practicable, and later when asked for. A child under a care order stays looked after.',
    cy: 'Ymwelir â phlentyn a beidiodd â derbyn gofal oherwydd dedfryd o garchar o fewn 10 diwrnod gwaith i’w gadw, cyn belled ag y bo’n rhesymol ymarferol, ac yn ddiweddarach pan ofynnir am hynny. Mae plentyn o dan orchymyn gofal yn parhau i dderbyn gofal.',
  },
  citation: visitsInDetention2015('regs 3–6', '/made', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The 10 working days were read in the Regulations of 2011 that these replaced; whether they were kept must be checked.',
    cy: 'Darllenwyd y 10 diwrnod gwaith yn Rheoliadau 2011, y mae’r rhain yn eu disodli; rhaid gwirio a gawsant eu cadw.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the child was detained', cy: 'y diwrnod y cafodd y plentyn ei gadw' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return child.periods.flatMap(({ startedOn, endedOn, reasonEnded }) => {
      if (reasonEnded !== SENTENCED || endedOn === NO_DAY || ['C1', 'C2'].includes(legalStatusOn(child, endedOn - 1))) return [];
      if (endedOn >= birthday(child.bornOn, 18)) return [];
      const again = child.periods.find((period) => period.startedOn >= endedOn)?.startedOn ?? NO_DAY;
      const lapsedOn = Math.min(again, birthday(child.bornOn, 18));
      const visit = child.visits.find(({ seen, visitedOn }) => seen && visitedOn >= endedOn && visitedOn <= lapsedOn);
      return owe(law, {
        aroseOn: endedOn,
        by: 'working-days',
        amount: law.number(workingDays, endedOn),
        metOn: visit?.visitedOn,
        lapsedOn,
        evidence: [{ kind: 'period', no: startedOn }, ...(visit ? [{ kind: 'visit' as const, no: visit.visitNo }] : [])],
      });
    });
  },
};
