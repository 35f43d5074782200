import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { coded } from '../http/coded-view.js';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited, Unaudited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { noSuchRecord } from './access-problems.js';
import { purposes } from './access-words.js';
import { isTheirs } from './emergency.query.js';
import { PurposeDto } from './purpose.dto.js';
import { PurposesView } from './purposes-view.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Controller()
export class PurposesController {
  constructor(private readonly dataSource: DataSource) {}

  @Allowed('see-children')
  @Unaudited('the reasons are the same for everybody')
  @Get('purposes')
  purposes(): PurposesView {
    return { purposes: purposes.map(({ code }) => coded(purposes, code)!) };
  }

  /** Says for today why the person looks at a child whom their role alone lets them see. Nothing of the record is answered. */
  @Allowed('see-children')
  @Audited('purpose-said', { by: 'act' })
  @Put('children/:publicId/purpose')
  @HttpCode(204)
  async sayPurpose(@SignedIn() person: Person, @Param('publicId') publicId: string, @Body() { purpose }: PurposeDto): Promise<void> {
    if (!uuid.test(publicId)) throw noSuchRecord();
    const said = await inAuthority(this.dataSource, person, async (manager) => {
      const [{ childNo }] = await manager.query('select access.child_behind($1) as "childNo"', [publicId]);
      const theirs = await isTheirs(manager, person, childNo ?? 0, today());
      if (theirs) {
        await manager.query(
          'insert into access.purposes (authority_id, account_no, child_no, said_on, purpose) values ($1, $2, $3, $4, $5) on conflict do nothing',
          [person.authorityId, person.userNo, childNo, today(), purpose],
        );
      }
      await note(manager, person, theirs ? { event: 'purpose-said', children: [childNo], fields: { purpose } } : { event: 'child-refused', children: childNo === null ? [] : [childNo] });
      return theirs;
    });
    if (!said) throw noSuchRecord();
  }
}
