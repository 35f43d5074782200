import type { DataSource } from 'typeorm';
import { inAuthority } from '../../src/database/authority-transaction.js';
import type { Day } from '../../src/domain/facts/columns.js';
import type { AuthorityFacts } from '../../src/domain/facts/authority-facts.js';
import { dataProfile, type Profile } from '../../src/domain/indicators/data-profile.js';
import type { ProfileReference } from '../../src/domain/indicators/indicator.js';
import { loadFacts } from '../../src/inspection/facts/load-facts.js';
import { profileReferenceOf } from '../../src/inspection/profile/profile-reference.query.js';

/** What the product keeps in memory of one authority. */
export interface Held {
  authorityId: number;
  facts: AuthorityFacts;
  reference: ProfileReference;
}

/** Reads authorities one after another, as the product does for a page. */
export async function readAll(dataSource: DataSource, authorityIds: readonly number[], knownAt?: number): Promise<Held[]> {
  const all: Held[] = [];
  for (const authorityId of authorityIds) {
    const reference = await inAuthority(dataSource, { authorityId }, (manager) => profileReferenceOf(manager, authorityId));
    const { facts } = await loadFacts(dataSource, authorityId, knownAt);
    all.push({ authorityId, facts, reference });
  }
  return all;
}

/** The whole profile of one authority, its figures laid out. */
export function profileOf({ facts, reference }: Held, asAt: Day): Profile {
  const profile = dataProfile(facts, reference, asAt);
  if (profile.figures.length === 0) throw new Error('A profile has no figures');
  return profile;
}

export function profilesOf(all: readonly Held[], asAt: Day): Profile[] {
  return all.map((held) => profileOf(held, asAt));
}
