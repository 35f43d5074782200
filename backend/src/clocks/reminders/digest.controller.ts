import { Body, Controller, Get, Put } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Audited, Unaudited } from '../../http/route-marks.js';
import { MyDigestView } from './digest-view.js';
import { DigestDto } from './digest.dto.js';

/** One's own daily mail. */
@Controller('my-digest')
export class DigestController {
  constructor(private readonly dataSource: DataSource) {}

  @Allowed('see-children')
  @Unaudited('it shows a person nothing but their own choice')
  @Get()
  myDigest(@SignedIn() person: Person): Promise<MyDigestView> {
    return inAuthority(this.dataSource, person, (manager) => chosen(manager, person));
  }

  @Allowed('see-children')
  @Audited('digest-chosen', { by: 'act' })
  @Put()
  chooseMyDigest(@SignedIn() person: Person, @Body() { isOn, hour }: DigestDto): Promise<MyDigestView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      await manager.query(
        `insert into staff.digests (authority_id, account_no, is_on, hour) values ($1, $2, $3, $4)
         on conflict (authority_id, account_no) do update set is_on = excluded.is_on, hour = excluded.hour`,
        [person.authorityId, person.userNo, isOn, hour],
      );
      await note(manager, person, { event: 'digest-chosen', fields: { isOn, hour } });
      return chosen(manager, person);
    });
  }
}

/** What somebody chose, or the table's own choice for those who have not. */
async function chosen(manager: EntityManager, person: Person): Promise<MyDigestView> {
  const [row] = await manager.query('select is_on as "isOn", hour from staff.digests where account_no = $1', [person.userNo]);
  return row ?? { isOn: true, hour: 7 };
}
