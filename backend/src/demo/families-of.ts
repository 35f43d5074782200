import { addMonths } from '../domain/calendar/months.js';
import { homePostcodeOf, preferredLanguageOf, rootsOf } from './background-of.js';
import { numbering, workerOn, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { childName } from './people-names.js';
import { officeDay, RECORD_FROM } from './record-days.js';

const withParentalResponsibility = {
  mother: { en: 'Mother at birth', cy: 'Mam adeg y geni' },
  father: { en: 'Named on the birth certificate', cy: 'Enw ar y dystysgrif geni' },
} as const;

/** Writes the child’s nearest family, whom they see and how. Those of brothers and sisters bear the same names. */
export function writeFamily({ life, childId, out, until, socialWorkers }: CaseFile): void {
  if (life.course === 'unaccompanied') return;
  const next = numbering(childId, 'T');
  const nextRelation = numbering(childId, 'Q');
  const chance = new Chance(`${life.no}:family`);
  const welsh = preferredLanguageOf(life) === 'cy';
  const from = officeDay(Math.max(life.periods[0]!.from, RECORD_FROM) + 10);
  const people = [
    { kind: 'mother', isGirl: true, share: 0.97, age: 26, howOften: { en: 'Every Saturday', cy: 'Bob dydd Sadwrn' } },
    { kind: 'father', isGirl: false, share: 0.72, age: 28, howOften: { en: 'Once a month', cy: 'Unwaith y mis' } },
    { kind: 'grandparent', isGirl: true, share: 0.55, age: 52, howOften: { en: 'Every other Sunday', cy: 'Bob yn ail ddydd Sul' } },
  ] as const;
  for (const { kind, isGirl, share, age, howOften } of people) {
    const ofFamily = new Chance(`${life.family}:${kind}`);
    const isProtected = ofFamily.happens(0.04);
    if (!ofFamily.happens(share)) continue;
    const personId = `${childId}-${kind}`;
    const { forenames, surname } = childName({ no: -life.family * 7 - age, family: life.family, isGirl, roots: rootsOf(life) });
    const isRestricted = kind === 'father' && ofFamily.happens(0.05);
    out.add('people', {
      person_id: personId, name: `${forenames.split(' ')[0]} ${surname}`, date_of_birth: on(addMonths(life.bornOn, -12 * (age + ofFamily.between(0, 9)))), address: homePostcodeOf(life),
      preferred_language: preferredLanguageOf(life), address_protected: isProtected,
    });
    const basis = withParentalResponsibility[kind as 'mother' | 'father'];
    out.add('relationships', {
      relationship_id: nextRelation(), child_id: childId, person_id: personId, kind, parental_responsibility: basis !== undefined, parental_responsibility_basis: basis?.[welsh ? 'cy' : 'en'] ?? '',
      restricted: isRestricted, restricted_reason: isRestricted ? (welsh ? 'Trais domestig; gwybodaeth i’r tîm yn unig.' : 'Domestic abuse; for the team only.') : '',
    });
    if (from >= Math.min(until, life.periods[0]!.to)) continue;
    const isWithheld = isRestricted;
    out.add('contact-arrangements', {
      arrangement_id: next(), child_id: childId, person_id: personId, manner: isRestricted ? 'none' : chance.weighted([['in-person', 80], ['phone-or-video', 15], ['letters', 5]]),
      how_often: isRestricted ? '' : howOften[welsh ? 'cy' : 'en'], supervised: isRestricted ? '' : chance.happens(0.4), basis: isRestricted ? 'contact-order' : 'agreed',
      order_made_on: isRestricted ? on(from) : '', reason_for_none: isRestricted ? (welsh ? 'Gorchmynnodd y llys hynny er diogelwch y plentyn.' : 'The court ordered it to keep the child safe.') : '',
      started_on: on(from), notices_withheld: isWithheld, withheld_reason: isWithheld ? (welsh ? 'Byddai’n rhoi’r plentyn mewn perygl o niwed sylweddol.' : 'It would put the child at risk of significant harm.') : '',
      withheld_approved_by: isWithheld ? workerOn(socialWorkers, from) : '', withheld_approved_on: isWithheld ? on(from) : '',
    });
  }
}
