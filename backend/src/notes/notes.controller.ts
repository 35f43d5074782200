import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { requestKey } from '../records/request-key.js';
import { AnswersDto } from '../records/record.dto.js';
import { NotesService } from './notes.service.js';
import { NoteRecordedView } from './note-recorded-view.js';

@Controller('children/:publicId/notes')
export class NotesController {
  constructor(private readonly service: NotesService) {}

  /** Records a note in the name of whoever sends it. The header `idempotency-key` carries a UUID: sent again with it, it is stored once. */
  @Allowed('record-work')
  @Audited('record-added', { by: 'act' })
  @Post()
  @HttpCode(201)
  recordNote(@SignedIn() person: Person, @Param('publicId') publicId: string, @Headers('idempotency-key') key: string, @Body() { values }: AnswersDto): Promise<NoteRecordedView> {
    return this.service.record(person, { publicId, day: today() }, requestKey(key), values);
  }
}
