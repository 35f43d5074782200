import type { EntityManager } from 'typeorm';
import { contactBases } from '../../domain/codes/contact-bases.js';
import { contactManners } from '../../domain/codes/contact-manners.js';
import { relationshipKinds } from '../../domain/codes/relationship-kinds.js';
import { coded } from '../../http/coded-view.js';
import { rowKey } from '../../records/row-key.js';
import type { ContactArrangementView, PeopleView, PersonOfChildView } from './people-view.js';

interface PersonRow extends Omit<PersonOfChildView, 'kind' | 'notShown' | 'personKey' | 'relationshipKey'> {
  personId: string;
  relationshipId: string;
  kind: string;
  restricted: boolean;
  addressProtected: boolean;
}

interface ArrangementRow extends Omit<ContactArrangementView, 'key' | 'manner' | 'basis' | 'isNotShown'> {
  id: string;
  manner: string | null;
  basis: string | null;
  restricted: boolean;
}

/** The people of one child and the arrangements for contact; what is kept from this reader never leaves here. */
export async function peopleOf(manager: EntityManager, childNo: number, maySeeRestricted: boolean): Promise<Omit<PeopleView, 'called'>> {
  const people: PersonRow[] = await manager.query(
    `select p.person_id as "personId", r.relationship_id as "relationshipId", r.kind, p.name, p.date_of_birth as "dateOfBirth", p.address, p.phone, p.preferred_language as "preferredLanguage", r.parental_responsibility as "parentalResponsibility",
      r.parental_responsibility_basis as "parentalResponsibilityBasis", r.ended_on as "endedOn", r.restricted, r.restricted_reason as "restrictedReason", p.address_protected as "addressProtected"
      from record.relationships r join record.people p on p.authority_id = r.authority_id and p.person_no = r.person_no
      where r.authority_id = record.current_authority() and r.child_no = $1
      order by r.ended_on is not null, array_position(array['mother', 'father', 'parent', 'step-parent', 'guardian', 'sibling', 'grandparent'], r.kind) nulls last, p.name`,
    [childNo],
  );
  const arrangements: ArrangementRow[] = await manager.query(
    `select x.arrangement_id as id, coalesce(p.name, x.with_whom) as "withWhom", x.manner, x.how_often as "howOften", x.supervised, x.basis, x.order_made_on as "orderMadeOn", x.reason_for_none as "reasonForNone",
      x.started_on as "startedOn", x.ended_on as "endedOn", x.notices_withheld as "noticesWithheld", x.withheld_reason as "withheldReason", s.name as "withheldApprovedBy",
      x.withheld_approved_on as "withheldApprovedOn",
      exists (select from record.relationships r where r.authority_id = x.authority_id and r.child_no = x.child_no and r.person_no = x.person_no and r.restricted) as restricted
      from record.contact_arrangements x left join record.people p on p.authority_id = x.authority_id and p.person_no = x.person_no
      left join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.withheld_approved_by
      where x.authority_id = record.current_authority() and x.child_no = $1 order by x.ended_on is not null, x.started_on desc, x.arrangement_no`,
    [childNo],
  );
  return { people: people.map((row) => personView(row, maySeeRestricted)), arrangements: arrangements.map((row) => arrangementView(row, maySeeRestricted)), canRecord: maySeeRestricted };
}

function personView({ personId, relationshipId, restricted, addressProtected, ...said }: PersonRow, maySee: boolean): PersonOfChildView {
  const kind = coded(relationshipKinds, said.kind);
  if (maySee) return { ...said, personKey: rowKey([personId]), relationshipKey: rowKey([relationshipId]), kind, notShown: null };
  const row = { ...said, personKey: null, relationshipKey: null };
  const nothing = { address: null, phone: null, restrictedReason: null };
  if (!restricted) return { ...row, ...(addressProtected ? nothing : {}), kind, notShown: addressProtected ? 'address' : null };
  return {
    ...nothing, personKey: null, relationshipKey: null, kind, name: null, dateOfBirth: null, preferredLanguage: null, parentalResponsibility: null, parentalResponsibilityBasis: null, endedOn: row.endedOn, notShown: 'person',
  };
}

function arrangementView({ id, restricted, ...row }: ArrangementRow, maySee: boolean): ContactArrangementView {
  const isNotShown = restricted && !maySee;
  const kept = isNotShown ? { withWhom: null, howOften: null, supervised: null, orderMadeOn: null, reasonForNone: null, withheldReason: null, withheldApprovedBy: null, withheldApprovedOn: null } : {};
  return { ...row, ...kept, key: maySee ? rowKey([id]) : null, manner: isNotShown ? null : coded(contactManners, row.manner), basis: isNotShown ? null : coded(contactBases, row.basis), isNotShown };
}
