import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { RuledOut } from '../http/problem.js';
import { noSuchEntry } from './access-problems.js';
import { accountsOf } from './restrictions.query.js';
import type { ChooseSampleDto } from './sample.dto.js';
import type { SamplesView } from './samples-view.js';

/** What an inspector may look at: a sample of children, chosen here, for as long as the inspection takes. */
@Injectable()
export class SamplesService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person): Promise<SamplesView> {
    return inAuthority(this.dataSource, person, (manager) => this.shown(manager, person));
  }

  /** @throws RuledOut at the field; a restricted child is in no sample, and is told apart from none by nothing */
  choose(person: Person, accountNo: number, { references, startedOn, lastDay }: ChooseSampleDto, day: string): Promise<SamplesView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      if (!(await accountsOf(manager, 'inspector')).some((one) => one.accountNo === accountNo)) throw noSuchEntry();
      const wanted = [...new Set(references.map((reference) => reference.trim()).filter((reference) => reference !== ''))];
      const found: { childNo: number; reference: string }[] = await manager.query('select child_no as "childNo", child_id as reference from record.children where child_id = any($1)', [wanted]);
      const none = wanted.filter((reference) => !found.some((child) => child.reference === reference));
      if (wanted.length === 0 || none.length > 0) {
        const list = none.join(', ');
        throw new RuledOut([{ field: 'references', message: { en: `No child you may see has this reference: ${list}`, cy: `Nid oes gan unrhyw blentyn y cewch ei weld y cyfeirnod hwn: ${list}` } }]);
      }
      if (lastDay < startedOn || lastDay < day) {
        throw new RuledOut([{ field: 'lastDay', message: { en: 'The last day must be today or later, and not before the first day', cy: 'Rhaid i’r diwrnod olaf fod heddiw neu’n hwyrach, ac nid cyn y diwrnod cyntaf' } }]);
      }
      await manager.query('delete from access.samples where account_no = $1', [accountNo]);
      await manager.query(
        'insert into access.samples (authority_id, account_no, child_no, started_on, ended_on) select $1, $2, unnest($3::integer[]), $4, $5::date + 1',
        [person.authorityId, accountNo, found.map(({ childNo }) => childNo), startedOn, lastDay],
      );
      await note(manager, person, { event: 'sample-chosen', children: found.map(({ childNo }) => childNo), subject: String(accountNo), fields: { startedOn, lastDay } });
      return this.shown(manager, person);
    });
  }

  private async shown(manager: EntityManager, person: Person): Promise<SamplesView> {
    const inspectors = await accountsOf(manager, 'inspector');
    const rows: { accountNo: number; childNo: number; reference: string; startedOn: string; lastDay: string }[] = await manager.query(
      `select s.account_no as "accountNo", s.child_no as "childNo", c.child_id as reference, s.started_on as "startedOn", s.ended_on - 1 as "lastDay"
       from access.samples s join record.children c on c.authority_id = s.authority_id and c.child_no = s.child_no order by c.child_id`,
    );
    await note(manager, person, { event: 'samples-listed', children: [...new Set(rows.map(({ childNo }) => childNo))] });
    return {
      samples: inspectors.map(({ accountNo, name }) => {
        const own = rows.filter((row) => row.accountNo === accountNo);
        return { accountNo, name, references: own.map(({ reference }) => reference), startedOn: own[0]?.startedOn ?? null, lastDay: own[0]?.lastDay ?? null };
      }),
    };
  }
}
