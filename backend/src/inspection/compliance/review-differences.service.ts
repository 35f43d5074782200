import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { clocksAreBehind } from '../../clocks/clocks-behind.query.js';
import { inAuthority, onEveryChild } from '../../database/authority-transaction.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { ageOn } from '../../domain/calendar/months.js';
import type { Compliance } from '../../domain/duties/compliance.js';
import { MET } from '../../domain/indicators/figure.js';
import type { Person } from '../../http/person.js';
import { today } from '../../http/today.js';
import { childrenSeen, type Who } from '../behind/who.query.js';
import { DataProfileService, type DatedProfile } from '../profile/data-profile.service.js';
import { yearOf } from './compliance.query.js';
import { differenceWords } from './review-difference-words.js';
import type { ClockReviewsView, ProfileReviewsView, ReviewDifferencesView, ReviewDifferenceView } from './review-differences-view.js';
import { differenceReasonsOf, reviewsByChild, type DifferenceReason } from './review-differences.query.js';

const PAGE_SIZE = 25;

interface Compared {
  childNo: number;
  profile: ProfileReviewsView;
  clocks: ClockReviewsView;
}

/** Where the data profile and the clocks count the reviews of the year differently, child by child, and why. */
@Injectable()
export class ReviewDifferencesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly profiles: DataProfileService,
  ) {}

  async list(person: Person, asAt: string, page: number): Promise<ReviewDifferencesView> {
    const profile = profileByChild(await this.profiles.profile(person.authorityId, asAt));
    return inAuthority(this.dataSource, person, async (manager) => {
      const all = compared(profile, await onEveryChild(manager, () => reviewsByChild(manager, asAt)));
      const differing = all.filter(({ profile: { met, notMet }, clocks }) => met !== clocks.inTime || notMet !== clocks.late + clocks.outstanding || clocks.notKnown > 0);
      const shown = differing.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
      const numbers = shown.map(({ childNo }) => childNo);
      const seen = await childrenSeen(manager, person, today(), numbers);
      const reasons = await differenceReasonsOf(manager, asAt, numbers);
      await note(manager, person, { event: 'review-differences-opened', children: [...seen.keys()], fields: { asAt, page } });
      return {
        from: yearOf(asAt),
        asAt,
        isBehind: await clocksAreBehind(manager, person.authorityId),
        profile: { met: sum(all, (one) => one.profile.met), notMet: sum(all, (one) => one.profile.notMet) },
        clocks: {
          inTime: sum(all, (one) => one.clocks.inTime), late: sum(all, (one) => one.clocks.late),
          outstanding: sum(all, (one) => one.clocks.outstanding), notKnown: sum(all, (one) => one.clocks.notKnown),
        },
        total: differing.length,
        page,
        pageSize: PAGE_SIZE,
        rows: shown.map((one) => differenceView(one, seen.get(one.childNo), reasons.get(one.childNo) ?? [], asAt)),
      };
    });
  }
}

const sum = (all: readonly Compared[], count: (one: Compared) => number) => all.reduce((total, one) => total + count(one), 0);

function profileByChild({ profile, facts }: DatedProfile): Map<number, ProfileReviewsView> {
  const byChild = new Map<number, ProfileReviewsView>();
  for (const { child, answer } of profile.counted('reviews-in-time')) {
    const childNo = facts.children.childNo[child]!;
    const counted = byChild.get(childNo) ?? { met: 0, notMet: 0 };
    counted[answer === MET ? 'met' : 'notMet']++;
    byChild.set(childNo, counted);
  }
  return byChild;
}

function compared(profile: ReadonlyMap<number, ProfileReviewsView>, clocks: ReadonlyMap<number, Compliance['parts']>): Compared[] {
  const numbers = [...new Set([...profile.keys(), ...clocks.keys()])].sort((one, other) => one - other);
  return numbers.map((childNo) => {
    const parts = clocks.get(childNo);
    return {
      childNo,
      profile: profile.get(childNo) ?? { met: 0, notMet: 0 },
      clocks: { inTime: parts?.['in-time'] ?? 0, late: parts?.late ?? 0, outstanding: parts?.outstanding ?? 0, notKnown: parts?.['not-known'] ?? 0 },
    };
  });
}

function differenceView({ profile, clocks }: Compared, who: Who | undefined, reasons: DifferenceReason[], asAt: string): ReviewDifferenceView {
  if (!who) return { publicId: null, reference: '', age: null, profile, clocks, reasons: [] };
  return {
    publicId: who.publicId,
    reference: who.reference,
    age: who.bornOn === null ? null : ageOn(dayFromIso(who.bornOn), dayFromIso(asAt)),
    profile,
    clocks,
    reasons: (reasons.length > 0 ? reasons : (['other'] as const)).map((code) => ({ code, ...differenceWords[code] })),
  };
}
