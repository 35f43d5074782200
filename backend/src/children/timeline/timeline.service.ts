import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import type { Person } from '../../http/person.js';
import { sentOnce } from '../../http/sent-once.js';
import { withChild } from '../with-child.js';
import { checkEventDay, keepMark, recordEvent } from './timeline-marks.js';
import type { FindInTimelineDto, MarkDto, OwnEventDto } from './timeline.dto.js';
import { entryView } from './timeline-entry.js';
import { everything, PAGE_SIZE, timelineOf } from './timeline.query.js';
import type { TimelineView } from './timeline-view.js';

interface OfChild {
  publicId: string;
  day: string;
}

/** What happened to a child, read and marked. */
@Injectable()
export class TimelineService {
  constructor(private readonly dataSource: DataSource) {}

  read(person: Person, of: OfChild, { page = 1, groups = [], from, to, by, words }: FindInTimelineDto, isChronology: boolean): Promise<TimelineView> {
    return withChild(this.dataSource, person, of, async (manager, { childNo }) => {
      // What was searched for may be a name, so only that something was.
      const fields = { page, groups, from: from ?? null, to: to ?? null, searched: Boolean(by ?? words) };
      await note(manager, person, { event: isChronology ? 'chronology-seen' : 'timeline-seen', children: [childNo], fields });
      const asked = { ...everything, groups, from: from ?? null, to: to ?? null, by: by?.trim() || null, words: words?.trim() || null, isChronology, offset: (page - 1) * PAGE_SIZE };
      const rows = await timelineOf(manager, childNo, asked);
      const pinned = isChronology ? [] : await timelineOf(manager, childNo, { ...everything, isPinned: true });
      return { total: rows[0]?.total ?? 0, page, pageSize: PAGE_SIZE, entries: rows.map(entryView), pinned: pinned.map(entryView) };
    });
  }

  /** @throws RuledOut where three are pinned already; Conflict where somebody else marked it since */
  mark(person: Person, of: OfChild, mark: MarkDto): Promise<{ markVersion: number }> {
    return withChild(this.dataSource, person, of, async (manager, { childNo }) => {
      const markVersion = await keepMark(manager, person, childNo, mark);
      const { about, significant, pinned } = mark;
      await note(manager, person, { event: 'timeline-marked', children: [childNo], fields: { about, significant, pinned } });
      return { markVersion };
    });
  }

  /** @param key a UUID of the sender's: the event sent again with it is stored once */
  addEvent(person: Person, of: OfChild, key: string, event: OwnEventDto): Promise<{ key: string }> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      checkEventDay(event.happenedOn, child, of.day);
      await sentOnce(manager, person, key, ['event', of.publicId, event]);
      if (await recordEvent(manager, person, child.childNo, key, event)) {
        await note(manager, person, { event: 'chronology-event-added', children: [child.childNo], subject: key, fields: { happenedOn: event.happenedOn } });
      }
      return { key };
    });
  }
}
