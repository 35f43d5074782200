import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Bilingual } from '../../domain/indicators/figure.js';
import type { Person } from '../../http/person.js';
import { RuledOut } from '../../http/problem.js';
import { JobRunner } from '../../jobs/job-runner.js';
import { JobView } from '../../jobs/job-view.js';
import { JobsService } from '../../jobs/jobs.service.js';
import type { ClocksToDerive } from '../derive-clocks.job.js';
import type { SetBankHolidayDto, SetLawNumberDto, SetSchoolTermDto } from './law-settings.dto.js';
import { bankHolidayOn, bankHolidaysFrom, schoolTermsOf, setNumbersOf } from './law-settings.query.js';
import { LawSettingsView } from './law-settings-view.js';
import { maySetNumber, settableNumbers } from './settable-numbers.js';

const ruledOut = (field: string, message: Bilingual) => new RuledOut([{ field, message }]);

/** What an authority says of its own calendars and numbers. Each change is stored together with the job that works the clocks out again. */
@Injectable()
export class LawSettingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobsService,
    private readonly runner: JobRunner,
  ) {}

  settings(person: Person, today: string): Promise<LawSettingsView> {
    return inAuthority(this.dataSource, person, async (manager) => ({
      numbers: settableNumbers(await setNumbersOf(manager), today),
      terms: await schoolTermsOf(manager),
      bankHolidays: await bankHolidaysFrom(manager, `${Number(today.slice(0, 4)) - 1}-01-01`),
    }));
  }

  setNumber(person: Person, { code, from, value, because }: SetLawNumberDto): Promise<JobView> {
    if (!maySetNumber(code)) throw ruledOut('code', { en: 'This number is not yours to set', cy: 'Nid chi sy’n pennu’r rhif hwn' });
    return this.store(person, 'law-number-set', async (manager) => {
      const before = (await setNumbersOf(manager)).find((one) => one.code === code && one.from === from);
      await manager.query(
        `insert into clocks.set_numbers (authority_id, code, from_on, value, said_because, set_by) values ($1, $2, $3, $4, $5, $6)
          on conflict on constraint set_numbers_key do update
          set value = excluded.value, said_because = excluded.said_because, set_by = excluded.set_by, set_at = now()`,
        [person.authorityId, code, from, value, because, person.userNo],
      );
      return { subject: code, fields: { from, before: before?.value ?? null, after: value, because } };
    });
  }

  setTerm(person: Person, { startedOn, endedOn }: SetSchoolTermDto): Promise<JobView> {
    if (endedOn < startedOn) throw ruledOut('endedOn', { en: 'The last day of the term must be after its first day', cy: 'Rhaid i ddiwrnod olaf y tymor fod ar ôl ei ddiwrnod cyntaf' });
    return this.store(person, 'school-term-set', async (manager) => {
      const overlaps = await manager.query('select from clocks.school_terms where started_on <= $2 and ended_on > $1', [startedOn, endedOn]);
      if (overlaps.length > 0) throw ruledOut('startedOn', { en: 'This term overlaps with another. Change its days', cy: 'Mae’r tymor hwn yn gorgyffwrdd ag un arall. Newidiwch ei ddiwrnodau' });
      await manager.query('insert into clocks.school_terms (authority_id, started_on, ended_on) values ($1, $2, $3::date + 1)', [person.authorityId, startedOn, endedOn]);
      return { subject: startedOn, fields: { startedOn, endedOn } };
    });
  }

  setBankHoliday(person: Person, { heldOn, nameEn, nameCy, proclaimedOn }: SetBankHolidayDto, today: string): Promise<JobView> {
    if (proclaimedOn > heldOn) {
      throw ruledOut('proclaimedOn', { en: 'The bank holiday must be proclaimed before it is held', cy: 'Rhaid cyhoeddi’r ŵyl banc cyn iddi gael ei chynnal' });
    }
    return this.store(person, 'bank-holiday-set', async (manager) => {
      const before = await bankHolidayOn(manager, heldOn);
      await manager.query('delete from reference.bank_holidays where owner_authority_id = $1 and held_on = $2', [person.authorityId, heldOn]);
      await manager.query(
        `insert into reference.bank_holidays (owner_authority_id, held_on, name_en, name_cy, proclaimed_on, source, fetched_on) values ($1, $2, $3, $4, $5, 'set in Aelwyd', $6)`,
        [person.authorityId, heldOn, nameEn, nameCy, proclaimedOn, today],
      );
      return { subject: heldOn, fields: { before, after: { heldOn, nameEn, nameCy, proclaimedOn } } };
    });
  }

  private async store(
    person: Person,
    because: ClocksToDerive['because'],
    act: (manager: EntityManager) => Promise<{ subject: string; fields: Record<string, unknown> }>,
  ): Promise<JobView> {
    const jobId = await inAuthority(this.dataSource, person, async (manager) => {
      const { subject, fields } = await act(manager);
      await note(manager, person, { event: because, subject, fields });
      return this.jobs.askWithin(manager, person, 'derive-clocks', { because } satisfies ClocksToDerive);
    });
    this.runner.wake();
    return this.jobs.job(person, jobId);
  }
}
