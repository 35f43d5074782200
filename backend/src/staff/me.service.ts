import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { MeView } from './me-view.js';
import { isRole } from './roles.js';
import { SignInSettings } from './sign-in-settings.js';

@Injectable()
export class MeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  async me(person: Person): Promise<MeView> {
    const [authority] = await this.dataSource.query(
      'select gss_code as "gssCode", name_en as "nameEn", name_cy as "nameCy", invented from reference.authorities where authority_id = $1',
      [person.authorityId],
    );
    const { name, email, language, permissions, needsFactor } = person;
    const session = { idleSeconds: this.settings.idleSeconds, endsAt: new Date(person.signedInAt.getTime() + this.settings.wholeSeconds * 1000).toISOString() };
    return { name, email, roles: person.roles.filter(isRole), language, authority, permissions, needsFactor, session };
  }

  async chooseLanguage(person: Person, language: 'en' | 'cy'): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      await manager.query('update staff.accounts set language = $1 where account_no = $2', [language, person.userNo]);
      await note(manager, person, { event: 'language-chosen', fields: { language } });
    });
  }
}
