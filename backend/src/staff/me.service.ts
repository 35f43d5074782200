import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { MeView } from './me-view.js';
import { isRole } from './roles.js';

@Injectable()
export class MeService {
  constructor(private readonly dataSource: DataSource) {}

  async me(person: Person): Promise<MeView> {
    const [authority] = await this.dataSource.query(
      'select gss_code as "gssCode", name_en as "nameEn", name_cy as "nameCy", invented from reference.authorities where authority_id = $1',
      [person.authorityId],
    );
    const { name, email, language, permissions } = person;
    return { name, email, roles: person.roles.filter(isRole), language, authority, permissions };
  }

  async chooseLanguage(person: Person, language: 'en' | 'cy'): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      await manager.query('update staff.accounts set language = $1 where account_no = $2', [language, person.userNo]);
      await note(manager, person, { event: 'language-chosen', fields: { language } });
    });
  }
}
