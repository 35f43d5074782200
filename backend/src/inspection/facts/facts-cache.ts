import { Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import { loadFacts, positionOf, type LoadedFacts } from './load-facts.js';
import { refreshedFacts } from './refresh-facts.js';

/** As many authorities as Wales has, with room for an invented one. */
const MOST_AUTHORITIES = 24;
/** Facts as known are kept for a reader who goes from page to page of one evidence, no longer. */
const MOST_AS_KNOWN = 4;

/**
 * The facts of each authority, kept and brought up to date: a request whose record has not moved reads one number, one where
 * single children moved reads those. Kept by authority; what is given out is never changed afterwards.
 */
@Injectable()
export class FactsCache {
  /** How often a whole authority and how often single children were read; for those who measure. */
  readonly told = { whole: 0, children: 0 };
  private readonly kept = new Map<number, Promise<LoadedFacts>>();
  private readonly asKnown = new Map<string, Promise<LoadedFacts>>();

  constructor(
    private readonly dataSource: DataSource,
    @Optional() private readonly most: number = MOST_AUTHORITIES,
  ) {}

  /** The facts of an authority's record as it is now. */
  async current(authorityId: number): Promise<LoadedFacts> {
    const before = this.kept.get(authorityId);
    const next = this.brought(authorityId, before);
    keep(this.kept, authorityId, next, this.most);
    return next;
  }

  /** The facts as known at a position. */
  async at(authorityId: number, position: number): Promise<LoadedFacts> {
    const key = `${authorityId}@${position}`;
    const facts = this.asKnown.get(key) ?? loadFacts(this.dataSource, authorityId, position);
    keep(this.asKnown, key, facts, MOST_AS_KNOWN);
    return facts;
  }

  private async brought(authorityId: number, kept: Promise<LoadedFacts> | undefined): Promise<LoadedFacts> {
    // A load that failed is somebody else's error, already told to them; this request loads anew.
    const before = await kept?.catch(() => undefined);
    const refreshed = before && (await inAuthority(this.dataSource, { authorityId, snapshot: true }, (manager) => this.refreshed(manager, authorityId, before)));
    if (refreshed) return refreshed;
    this.told.whole++;
    return loadFacts(this.dataSource, authorityId);
  }

  private async refreshed(manager: EntityManager, authorityId: number, before: LoadedFacts): Promise<LoadedFacts | undefined> {
    const position = await positionOf(manager, authorityId);
    if (before.position === position) return before;
    const next = await refreshedFacts(manager, authorityId, before, position);
    this.told.children += next?.childrenRead ?? 0;
    return next && { position, facts: next.facts };
  }
}

/** Puts an entry last, and lets the one longest unused go where there are too many. A load that fails is not kept. */
function keep<K>(all: Map<K, Promise<LoadedFacts>>, key: K, entry: Promise<LoadedFacts>, most: number): void {
  all.delete(key);
  all.set(key, entry);
  entry.catch(() => all.get(key) === entry && all.delete(key));
  for (const oldest of all.keys()) {
    if (all.size <= most) break;
    all.delete(oldest);
  }
}
