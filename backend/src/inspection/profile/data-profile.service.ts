import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import type { AuthorityFacts } from '../../domain/facts/authority-facts.js';
import { dataProfile, type Profile } from '../../domain/indicators/data-profile.js';
import type { ProfileReference } from '../../domain/indicators/figure.js';
import { FactsCache } from '../facts/facts-cache.js';
import { profileReferenceOf } from './profile-reference.query.js';

/** What figures are worked out from: an authority's facts and what was published about its day. */
export interface Evidence {
  authorityId: number;
  facts: AuthorityFacts;
  reference: ProfileReference;
  /** The instant the record is read as known at; null where it is read as it is now. */
  knownAt: string | null;
}

export interface DatedProfile extends Evidence {
  /** ISO date. */
  asAt: string;
  profile: Profile;
}

/** The data profile of an authority, as at a date, on the record as it is or as it was known at an instant. */
@Injectable()
export class DataProfileService {
  private readonly references = new Map<number, ProfileReference>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: FactsCache,
  ) {}

  async evidence(authorityId: number, knownAt?: string): Promise<Evidence> {
    const position = knownAt === undefined ? undefined : await this.positionAt(authorityId, knownAt);
    const { facts } = position === undefined ? await this.facts.current(authorityId) : await this.facts.at(authorityId, position);
    return { authorityId, facts, reference: await this.reference(authorityId), knownAt: knownAt ?? null };
  }

  /** `asAt` is an ISO date, `knownAt` an ISO instant. Throws RangeError on a date no calendar has. */
  async profile(authorityId: number, asAt: string, knownAt?: string): Promise<DatedProfile> {
    return profileOf(await this.evidence(authorityId, knownAt), asAt);
  }

  private async positionAt(authorityId: number, instant: string): Promise<number> {
    return inAuthority(this.dataSource, { authorityId }, async (manager) => {
      const [row] = await manager.query('select record.position_at($1::timestamptz) as position', [instant]);
      return row.position as number;
    });
  }

  /** The same object as last time where nothing newer was loaded: working days are laid out once for each. */
  private async reference(authorityId: number): Promise<ProfileReference> {
    const read = await inAuthority(this.dataSource, { authorityId }, (manager) => profileReferenceOf(manager, authorityId));
    const kept = this.references.get(authorityId);
    const isSame = kept && JSON.stringify([...kept.bankHolidays]) === JSON.stringify([...read.bankHolidays]);
    const reference = isSame ? { ...read, bankHolidays: kept.bankHolidays } : read;
    this.references.set(authorityId, reference);
    return reference;
  }
}

/** The profile of evidence already in hand, on another day. */
export function profileOf(evidence: Evidence, asAt: string): DatedProfile {
  return { ...evidence, asAt, profile: dataProfile(evidence.facts, evidence.reference, dayFromIso(asAt)) };
}
