import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../../audit/note.js';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { withChild } from '../with-child.js';
import { PrintedDto } from './printed.dto.js';

@Controller('children/:publicId/printed')
export class PrintedController {
  constructor(private readonly dataSource: DataSource) {}

  /** Somebody prints a page of a child’s record: the log says which. */
  @Allowed('see-children')
  @Audited('record-printed', { by: 'act' })
  @Post()
  @HttpCode(204)
  async childPrinted(@SignedIn() person: Person, @Param('publicId') publicId: string, @Body() { page }: PrintedDto): Promise<void> {
    await withChild(this.dataSource, person, { publicId, day: today() }, async (manager, { childNo }) => {
      await note(manager, person, { event: 'record-printed', children: [childNo], fields: { page } });
      return {};
    });
  }
}
