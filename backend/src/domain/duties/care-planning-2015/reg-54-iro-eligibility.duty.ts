import type { Allocation, ChildRecord, Spell } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { reviewingOfficers } from '../social-services-act-2014/reviewing-officers.js';

/** Section 99(4) and regulation 54: a reviewing officer has no other part in the child’s case. */
export const iroEligibility: ClockedDuty = {
  id: 'iro-eligibility',
  title: { en: 'Reviewing officer independent of the case', cy: 'Swyddog adolygu’n annibynnol ar yr achos' },
  says: {
    en: 'The reviewing officer is a registered social worker and has no part in the child’s case: neither their social worker nor their personal adviser, nor a manager of those, nor in control of its resources. The record tells of the first two; registration is checked at the staff record, and management by the authority.',
    cy: 'Mae’r swyddog adolygu’n weithiwr cymdeithasol cofrestredig heb ran yn achos y plentyn: nid yn weithiwr cymdeithasol nac yn gynghorydd personol iddo, nac yn rheolwr ar y rheini, nac yn rheoli ei adnoddau. Mae’r cofnod yn dangos y ddau gyntaf; gwirir cofrestriad yn y cofnod staff, a rheolaeth gan yr awdurdod.',
  },
  citation: carePlanning2015('reg 54(1)-(3)', '/regulation/54', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day of the appointment, or of another part in the case', cy: 'diwrnod y penodi, neu ran arall yn yr achos' },
  metBy: { en: 'having no other part in the case', cy: 'bod heb ran arall yn yr achos' },
  whose: 'team-manager',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    reviewingOfficers(child).flatMap((officer) => {
      const conflicts = conflictsOf(child, officer);
      const evidence = [{ kind: 'allocation' as const, no: officer.startedOn }];
      const isFreeAtFirst = conflicts.every(({ startedOn }) => startedOn > officer.startedOn);
      return [
        ...(isFreeAtFirst ? [owe(law, { aroseOn: officer.startedOn, by: 'on-the-day', metOn: officer.startedOn, evidence })] : []),
        ...conflicts.map(({ startedOn, endedOn }) => owe(law, { aroseOn: startedOn, by: 'on-the-day', lapsedOn: endedOn, evidence })),
      ];
    }),
};

/** When the officer also had another part in the case. */
function conflictsOf(child: ChildRecord, officer: Allocation): Spell[] {
  return child.allocations
    .filter(({ role, staffNo, startedOn, endedOn }) => role !== officer.role && staffNo === officer.staffNo && startedOn < officer.endedOn && endedOn > officer.startedOn)
    .map(({ startedOn, endedOn }) => ({ startedOn: Math.max(startedOn, officer.startedOn), endedOn: Math.min(endedOn, officer.endedOn) }));
}
