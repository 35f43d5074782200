import type { EntityManager } from 'typeorm';
import { dayFromIso } from '../domain/calendar/day.js';
import { ageOn } from '../domain/calendar/months.js';
import { disabilities } from '../domain/codes/disabilities.js';
import { ethnicGroups } from '../domain/codes/ethnic-groups.js';
import { sexes } from '../domain/codes/sexes.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import type { ChildView } from './child-view.js';
import { standingOf, visibleChildren } from './visible-children.js';

type Plain =
  | 'publicId' | 'reference' | 'name' | 'knownAs' | 'dateOfBirth' | 'dateOfBirthEstimated' | 'preferredLanguage' | 'unaccompaniedAsylumSeeking' | 'diedOn';

/** Who a child is, and whether this person may see them. */
export interface Identity extends Pick<ChildView, Plain>, Record<'sex' | 'ethnicity' | 'disability', string | null> {
  childNo: number;
  isVisible: boolean;
  standing: string;
  purpose: string | null;
  /** Where they live is kept from this person. */
  isProtected: boolean;
}

export async function identityOf(manager: EntityManager, person: Person, publicId: string, day: string): Promise<Identity | undefined> {
  const visible = visibleChildren(person, day, 4);
  const [child] = await manager.query(
    `select c.child_no as "childNo", ${visible.where} as "isVisible", c.public_id as "publicId", c.child_id as reference,
      concat_ws(' ', c.forenames, c.surname) as name, c.known_as as "knownAs", c.date_of_birth as "dateOfBirth",
      c.date_of_birth_estimated as "dateOfBirthEstimated", c.sex, c.ethnicity, c.disability, c.preferred_language as "preferredLanguage",
      c.unaccompanied_asylum_seeking as "unaccompaniedAsylumSeeking", c.died_on as "diedOn",
      c.child_no = any ((select access.protected_children())::integer[]) as "isProtected", ${standingOf(person, 2)}
      from record.children c where c.public_id = coalesce((select k.public_id from find.merges m join record.children k on k.authority_id = m.authority_id and k.child_no = m.child_no
        where m.gone_public_id = $1 and m.undone_at is null), $1)`,
    [publicId, day, person.email, ...visible.values],
  );
  return child;
}

/** A child who has died has the age they reached. */
export function identityView({ childNo: _childNo, isVisible: _isVisible, standing: _standing, purpose: _purpose, isProtected: _isProtected, sex, ethnicity, disability, ...plain }: Identity, day: string) {
  return {
    ...plain,
    age: ageOn(dayFromIso(plain.dateOfBirth), dayFromIso(plain.diedOn ?? day)),
    sex: coded(sexes, sex),
    ethnicity: coded(ethnicGroups, ethnicity),
    disability: coded(disabilities, disability),
  };
}
