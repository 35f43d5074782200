import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { withChild } from '../../children/with-child.js';
import { recordChanged } from '../../clocks/record-changed.js';
import { measure, type ReadingLevel } from '../../domain/plans/child-words.js';
import { headingsOf } from '../../domain/plans/my-plan.js';
import { keptOffIn } from '../../domain/plans/not-for-the-sheet.js';
import type { ChildDocument } from '../../domain/plans/told-to-child.js';
import type { Person } from '../../http/person.js';
import { sentOnce } from '../../http/sent-once.js';
import { changeRow, empty } from '../change-row.js';
import { copyGiven } from '../copy-given.js';
import { ownStaffNo } from '../own-staff-no.query.js';
import { atField, noSuchPlan } from '../plan-problems.js';
import { currentRow, type OfChild } from '../version-rows.query.js';
import type { Asked } from '../act-on-plan.js';
import { insert, madeBefore } from '../write-contents.service.js';
import { WrittenView } from '../written-view.js';
import { homeOf } from './home-of.query.js';
import { householdOf } from './household-of.query.js';
import { keptOffSheets } from './kept-off.query.js';
import type { ChangeMineDto, GiveMineDto, TellMineDto } from './mine.dto.js';
import { type AboutView, MineView } from './mine-view.js';
import { nameOf, tellMine } from './tell-mine.js';
import { tellCarers, tellHome, tellWhosWho } from './tell-others.js';

type Row = Omit<MineView['versions'][0], 'toCheck' | 'measured' | 'keptOff'> & { toCheck: string | null };
const mineColumns = `select child_version_no as no, level, language, body, to_check as "toCheck", checked_on as "checkedOn", safe_at_home as "safeAtHome", kept_with as "keptWith",
  given_on as "givenOn", given_by as "givenBy", given_how as "givenHow", explained, said_back as "saidBack", version from record.child_versions`;
const columns = { body: 'body', toCheck: 'to_check', safeAtHome: 'safe_at_home', keptWith: 'kept_with' };

/** What a telling is about where it is about none of these. */
const ofNobody: AboutView = { planVersionNo: null, carers: null, isHome: false, writtenIn: null };

/** What a child is given: told from the record, checked by somebody, then given and explained. My plan is told from the plan in force. */
@Injectable()
export class MineService {
  constructor(private readonly dataSource: DataSource) {}

  mine(person: Person, asked: Asked, document: ChildDocument): Promise<MineView> {
    return withChild(this.dataSource, person, asked, async (manager, { childNo }) => {
      const of = { authorityId: person.authorityId, childNo };
      await note(manager, person, { event: 'my-plan-seen', children: [childNo], fields: { document } });
      const { about, where, values } = await this.rests(manager, of, document, asked.day);
      const [{ preferred }] = await manager.query('select preferred_language as preferred from record.children where authority_id = $1 and child_no = $2', [of.authorityId, childNo]);
      const rows: Row[] = await manager.query(`${mineColumns} where authority_id = $1 and child_no = $2 and ${where} order by child_version_no desc limit 25`, [of.authorityId, childNo, ...values]);
      const kept = await keptOffSheets(manager, of);
      return {
        document, about, name: await nameOf(manager, of), language: preferred === 'cy' || preferred === 'en' ? preferred : null,
        versions: rows.map((row) => ({ ...row, toCheck: row.toCheck?.split('\n').filter(Boolean) ?? [], keptOff: keptOffIn(row.body, kept), measured: measure(row.body, row.level as ReadingLevel) })),
      };
    });
  }

  tell(person: Person, asked: Asked, key: string, { document = 'my-plan', level, language }: TellMineDto): Promise<WrittenView> {
    return this.act(person, asked, 'my-plan-told', async (manager, of) => {
      await sentOnce(manager, of, key, ['my-plan', asked.publicId, level, language]);
      const before = await madeBefore(manager, of, 'child_version', key);
      if (before) return before;
      const { body, of: about } = await this.told(manager, of, document, { level, language, today: asked.day });
      return insert(manager, of, 'child_version', { child_version_id: key, ...about, level, language, body, to_check: headingsOf(body).join('\n') || null });
    }, { document });
  }

  /** What a document is told from, and which tellings are of it. */
  private async rests(manager: EntityManager, of: OfChild, document: ChildDocument, today: string): Promise<{ about: AboutView | null; where: string; values: number[] }> {
    if (document === 'whos-who') return { about: { ...ofNobody }, where: 'num_nonnulls(plan_version_no, carer_no, setting_no) = 0', values: [] };
    if (document === 'about-carers') {
      const home = await homeOf(manager, of, today);
      if (home) return { about: { ...ofNobody, carers: home.home, isHome: true, writtenIn: home.toldLanguage }, where: 'setting_no = $3', values: [home.settingNo] };
      const household = await householdOf(manager, of, today);
      if (!household) return { about: null, where: 'false', values: [] };
      return { about: { ...ofNobody, carers: household.name, writtenIn: household.toldLanguage }, where: 'carer_no = $3', values: [household.carerNo] };
    }
    const current = await currentRow(manager, of);
    return current ? { about: { ...ofNobody, planVersionNo: current.versionNo }, where: 'plan_version_no = $3', values: [current.versionNo] } : { about: null, where: 'false', values: [] };
  }

  private async told(manager: EntityManager, of: OfChild, document: ChildDocument, telling: { level: TellMineDto['level']; language: TellMineDto['language']; today: string }): Promise<{ body: string; of: object }> {
    if (document === 'whos-who') return { body: await tellWhosWho(manager, of, telling), of: {} };
    if (document === 'about-carers') {
      const home = await homeOf(manager, of, telling.today);
      if (home) return { body: await tellHome(manager, of, home, telling), of: { setting_no: home.settingNo } };
      const household = await householdOf(manager, of, telling.today);
      if (!household) throw atField('level', 'There is no carer household to tell of', 'Nid oes aelwyd ofalu i sôn amdani');
      return { body: await tellCarers(manager, of, household, telling), of: { carer_no: household.carerNo } };
    }
    const current = await currentRow(manager, of);
    if (!current) throw atField('level', 'A plan is told once it is agreed', 'Adroddir cynllun unwaith y bydd wedi’i gytuno');
    return { body: await tellMine(manager, of, current, telling), of: { plan_version_no: current.versionNo } };
  }

  /** Checked once no heading is left to read; a text that changes after that stays checked by whoever changed it. */
  change(person: Person, asked: Asked, no: number, { version, toCheck, ...form }: ChangeMineDto): Promise<WrittenView> {
    return this.act(person, asked, 'my-plan-changed', async (manager, of) => {
      await notGiven(manager, of, no);
      await nothingKeptOff(manager, of, form.body);
      const left = headingsOf(form.body).filter((heading) => toCheck.includes(heading));
      await changeRow(manager, of, { table: 'child_versions', key: { child_version_no: no }, columns }, version, { ...form, toCheck: left.join('\n') });
      await manager.query(
        'update record.child_versions set checked_on = $4, checked_by = $5 where authority_id = $1 and child_no = $2 and child_version_no = $3 and checked_on is distinct from $4',
        [of.authorityId, of.childNo, no, left.length === 0 ? asked.day : null, left.length === 0 ? await ownStaffNo(manager, person) : null],
      );
      return { no };
    });
  }

  /** @throws RuledOut where nobody has checked it, or whether it is safe at home is not said */
  give(person: Person, asked: Asked, no: number, { version, ...form }: GiveMineDto): Promise<WrittenView> {
    if (form.givenOn > asked.day) throw atField('givenOn', 'The date it was given must be today or in the past', 'Rhaid i’r dyddiad y’i rhoddwyd fod heddiw neu yn y gorffennol');
    return this.act(person, asked, 'my-plan-given', async (manager, of) => {
      const [row] = await manager.query(
        `select m.checked_on as "checkedOn", m.safe_at_home as safe, m.child_version_id as id, m.body, v.plan_no as "planNo" from record.child_versions m
          left join record.plan_versions v on (v.authority_id, v.child_no, v.plan_version_no) = (m.authority_id, m.child_no, m.plan_version_no)
          where m.authority_id = $1 and m.child_no = $2 and m.child_version_no = $3`, [of.authorityId, of.childNo, no],
      );
      if (!row) throw noSuchPlan();
      if (!row.checkedOn) throw atField('givenOn', 'Read every part before it is given', 'Darllenwch bob rhan cyn ei roi');
      if (row.safe === null) throw atField('givenOn', 'Say first whether it is safe for the child to have it at home', 'Dywedwch yn gyntaf a yw’n ddiogel i’r plentyn ei gael gartref');
      await nothingKeptOff(manager, of, row.body, 'givenOn');
      const given = { givenOn: 'given_on', givenBy: 'given_by', givenHow: 'given_how', explained: 'explained', saidBack: 'said_back' };
      await changeRow(manager, of, { table: 'child_versions', key: { child_version_no: no }, columns: given }, version, form);
      if (typeof row.planNo === 'number') await copyGiven(manager, of, { planNo: row.planNo, party: 'child', on: form.givenOn, key: row.id });
      await recordChanged(manager, person, of.childNo);
      return { no };
    });
  }

  private act(person: Person, asked: Asked, event: string, write: (manager: EntityManager, of: OfChild) => Promise<WrittenView>, fields: Record<string, unknown> = {}): Promise<WrittenView> {
    return withChild(this.dataSource, person, asked, async (manager, { childNo }) => {
      const written = await write(manager, { authorityId: person.authorityId, childNo });
      await note(manager, person, { event, children: [childNo], subject: String(written.no), fields });
      return written;
    });
  }
}

/** What the child has in their hands is not changed behind their back: a new one is told. */
async function notGiven(manager: EntityManager, { authorityId, childNo }: OfChild, no: number): Promise<void> {
  const [row] = await manager.query('select given_on as "givenOn" from record.child_versions where authority_id = $1 and child_no = $2 and child_version_no = $3', [authorityId, childNo, no]);
  if (empty(row?.givenOn) !== null) throw atField('body', 'It has been given to the child. Tell a new one', 'Mae wedi’i roi i’r plentyn. Adroddwch un newydd');
}

/** @throws RuledOut where the text holds an address that is protected, or a person who may not be spoken of */
async function nothingKeptOff(manager: EntityManager, of: OfChild, body: string, field = 'body'): Promise<void> {
  const [why] = keptOffIn(body, await keptOffSheets(manager, of));
  if (why === 'protected-address') throw atField(field, 'A protected address or number is written here. Take it out', 'Mae cyfeiriad neu rif gwarchodedig wedi’i ysgrifennu yma. Tynnwch ef allan');
  if (why) throw atField(field, 'Somebody the child may not be told about is named here. Take them out', 'Mae rhywun na chaiff y plentyn wybod amdano wedi’i enwi yma. Tynnwch yr enw allan');
}
