import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { identityOf } from '../children/identity.query.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { Conflict, NotFound } from '../http/problem.js';
import type { KeepDraftDto } from './draft.dto.js';
import { noDraft, readPlace } from './draft-place.js';
import { othersWriting } from './others-writing.query.js';
import { draftAt, draftsOfTeam, ownDrafts, PAGE_SIZE } from './drafts.query.js';
import type { DraftKeptView, DraftsView, DraftView, OtherWritingView } from './drafts-view.js';

/** What people are still writing. Row-level security shows everybody their own and nothing else. */
@Injectable()
export class DraftsService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person, day: string, page: number): Promise<DraftsView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { drafts, total } = await ownDrafts(manager, person, day, page);
      const team = person.permissions.includes('see-team-work') ? await draftsOfTeam(manager, person, day) : [];
      return { drafts, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total, team };
    });
  }

  async draft(person: Person, at: string): Promise<DraftView> {
    const { place } = readPlace(at);
    const found = await inAuthority(this.dataSource, person, (manager) => draftAt(manager, place));
    if (!found) throw noDraft();
    return found;
  }

  /**
   * Keeps what has been written so far. A device writes over its own copy, and over another's only where it has seen the latest.
   *
   * @throws Conflict where another device has written since
   */
  keep(person: Person, at: string, { page, body, device, version }: KeepDraftDto, day: string): Promise<DraftKeptView> {
    const { place, kind, child } = readPlace(at);
    return inAuthority(this.dataSource, person, async (manager) => {
      const about = child === null ? null : await identityOf(manager, person, child, day);
      if (child !== null && !about?.isVisible) throw new NotFound('no-such-child', { en: 'There is no such child, or you may not see them', cy: 'Nid oes plentyn o’r fath, neu ni chewch ei weld' });
      const [kept] = await manager.query(
        `insert into staff.drafts as d (authority_id, account_no, place, kind, child_no, page, body, device) values ($1, $2, $3, $4, $5, $6, $7, $8)
          on conflict on constraint drafts_key do update set page = excluded.page, body = excluded.body, device = excluded.device,
            version = d.version + 1, saved_at = now() where d.device = excluded.device or d.version = $9
          returning version, saved_at as "savedAt"`,
        [person.authorityId, person.userNo, place, kind, about?.childNo ?? null, page, JSON.stringify(body), device, version],
      );
      if (!kept) throw new Conflict('draft-elsewhere', { en: 'You have written here on another device since', cy: 'Rydych wedi ysgrifennu yma ar ddyfais arall ers hynny' });
      return { version: kept.version, savedAt: kept.savedAt.toISOString() };
    });
  }

  /** Who else is writing here, about a child this person may see; about anything else nobody is told. */
  others(person: Person, at: string, day: string): Promise<OtherWritingView[]> {
    const place = readPlace(at);
    return inAuthority(this.dataSource, person, async (manager) => {
      const about = place.child === null ? undefined : await identityOf(manager, person, place.child, day);
      return about?.isVisible ? othersWriting(manager, place, about.childNo) : [];
    });
  }

  /** Forgets a draft, sent or given up; nothing is said where there is none. */
  forget(person: Person, at: string): Promise<void> {
    const { place } = readPlace(at);
    return inAuthority(this.dataSource, person, async (manager) => {
      await manager.query('delete from staff.drafts where place = $1', [place]);
      await note(manager, person, { event: 'draft-forgotten', fields: { place: at } });
    });
  }
}
