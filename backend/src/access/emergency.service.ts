import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { sentOnce } from '../http/sent-once.js';
import { requireRecentSignIn } from '../staff/require-recent-sign-in.js';
import { alreadyYours, noSuchEntry, noSuchRecord } from './access-problems.js';
import type { OpenInEmergencyDto } from './emergency.dto.js';
import { governanceLead, hiddenExactly, isTheirs, openNow } from './emergency.query.js';
import type { EmergencyView, ExactMatchView, OpeningView } from './emergency-view.js';
import { exactFind } from './exact-find.js';
import { LeadPost } from './lead-post.js';

/** Opening a record one may not see, for an hour and to read. Every use is told at once and looked at afterwards. */
@Injectable()
export class EmergencyService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly post: LeadPost,
  ) {}

  mine(person: Person): Promise<EmergencyView> {
    return inAuthority(this.dataSource, person, async (manager) => ({
      open: await openNow(manager, person.userNo),
      lead: (await governanceLead(manager))?.name ?? null,
    }));
  }

  match(person: Person, typed: string, day: string): Promise<ExactMatchView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const found = await hiddenExactly(manager, person, exactFind(typed), day);
      await note(manager, person, { event: 'exact-match-asked', children: found ? [found.childNo] : [] });
      return { publicId: found?.publicId ?? null };
    });
  }

  /** @throws Refused where it is long since they showed who they are; NotFound where there is no such child; Conflict where the person needs no emergency to see them */
  async open(person: Person, { publicId, reason, said }: OpenInEmergencyDto, key: string, day: string): Promise<OpeningView> {
    requireRecentSignIn(person);
    const { opening, lead } = await inAuthority(this.dataSource, person, async (manager) => {
      const [{ childNo }] = await manager.query('select access.child_behind($1) as "childNo"', [publicId]);
      if (childNo === null) throw noSuchRecord();
      await sentOnce(manager, person, key, ['emergency', publicId, reason, said]);
      const [before] = await manager.query('select opening_no from access.openings where account_no = $1 and request_key = $2', [person.userNo, key]);
      if (!before && (await isTheirs(manager, person, childNo, day))) throw alreadyYours();
      if (!before) {
        await manager.query(
          'insert into access.openings (authority_id, child_no, account_no, reason, said, request_key) values ($1, $2, $3, $4, $5, $6)',
          [person.authorityId, childNo, person.userNo, reason, said.trim(), key],
        );
        await note(manager, person, { event: 'opened-in-emergency', children: [childNo], fields: { reason } });
      }
      const opening = (await openNow(manager, person.userNo)).find((open) => open.publicId === publicId.toLowerCase());
      if (!opening) throw noSuchEntry();
      return { opening, lead: before ? undefined : await governanceLead(manager) };
    });
    if (lead) await this.post.tell(lead, opening.openingNo);
    return opening;
  }

  end(person: Person, openingNo: number): Promise<void> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [[ended]] = await manager.query(
        'update access.openings set ended_at = now() where opening_no = $1 and account_no = $2 and ended_at is null returning child_no', [openingNo, person.userNo],
      );
      if (!ended) throw noSuchEntry();
      await note(manager, person, { event: 'emergency-ended', children: [ended.child_no], subject: String(openingNo) });
    });
  }
}
