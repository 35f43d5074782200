import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withChild } from '../children/with-child.js';
import type { Person } from '../http/person.js';
import { addRecord } from '../records/add-record.js';
import { rowKey } from '../records/row-key.js';
import type { NoteRecordedView } from './note-recorded-view.js';

/** Notes written quickly: a row like any other recorded by hand, with its writer filled in. */
@Injectable()
export class NotesService {
  constructor(private readonly dataSource: DataSource) {}

  record(person: Person, of: { publicId: string; day: string }, requestKey: string, values: Record<string, string>): Promise<NoteRecordedView> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      const [writer] = await manager.query('select min(staff_id) as "staffId" from record.staff where authority_id = $1 and lower(email) = $2', [person.authorityId, person.email]);
      const mine: Record<string, string> = writer.staffId === null ? {} : { staff_id: rowKey([writer.staffId]) };
      const { row } = await addRecord(manager, person, child, 'notes', { ...values, ...mine }, { today: of.day, requestKey });
      return { key: row.key, version: row.version };
    });
  }
}
