import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { FoundView } from './find-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S3', 'Huw Pell', 'huw@council.example', 'social-worker', 'South', '2015-01-01');
  insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) values (1, 'F1', 'Gwenda and Ifor Penri', 'mainstream', 'own', 2, '2015-01-01');
  insert into settings (authority_id, setting_id, name, kind, run_by) values (1, 'H1', 'Cartref Caerdydd', 'childrens-home', 'own');
  insert into children (authority_id, child_id, forenames, surname, known_as, date_of_birth, nhs_number, upn) values
    (1, 'C-1', 'Siôn', 'ap Llywelyn', null, '2015-02-28', '4001234567', 'A012345678901'), (1, 'C-2', 'Mali Fflur', 'O’Brien', 'Mabli', '2014-07-01', null, null),
    (1, 'C-3', 'Gwen', 'MacDonald-Jones', null, '2010-07-03', null, null), (1, 'C-12', 'Catrin', 'Jones', null, '2011-05-05', null, null),
    (1, 'C-4', 'Aled', 'Jones', null, '2012-05-05', null, null), (1, 'C-5', 'Dafydd', 'Jones', null, '2012-06-05', null, null);
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-06'
    from children c join staff s on s.staff_id = case c.child_id when 'C-12' then 'S2' when 'C-4' then 'S3' else 'S1' end where c.child_id <> 'C-3';
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type, carer_no, setting_no)
    select 1, child_no, 'P' || child_id, '2020-01-06'::date, 'F2', (select carer_no from carers), null::integer from children where child_id in ('C-1', 'C-4')
    union all select 1, child_no, 'P' || child_id, '2020-01-06'::date, 'F2', null::integer, (select setting_no from settings) from children where child_id = 'C-5';
`;

describe('finding people over HTTP', () => {
  let test: TestApp;
  let officer: Asking;
  let worker: Asking;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    officer = await test.as(['performance-officer']);
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
  });
  afterAll(() => test.close());

  const found = async (typed: string, who = officer) => (await who.send('POST', '/api/find', { typed })).body as FoundView;
  const references = async (typed: string, who = officer) => (await found(typed, who)).children.rows.map(({ reference }) => reference);

  it.each([
    ['Siôn Llywelyn', ['C-1']], ['sion llywelyn', ['C-1']], ['Llewelin Shaun', ['C-1']], ['Siôn ap Llywelyn', ['C-1']], ['llyw', ['C-1']], ['ŵ', []],
    ['Obrien', ['C-2']], ["O'Brien", ['C-2']], ['o brien mali', ['C-2']], ['Mabli', ['C-2']], ['mali flur', ['C-2']], ['Mali Flur Rhys Obrien', ['C-2']],
    ['McDonald', ['C-3']], ['Mac Donald Gwen', ['C-3']], ['Jones Gwen', ['C-3']], ['Katrin Jonse', ['C-12']], ['Davydd', ['C-5']], ['David Jones', ['C-5']],
    ['28/02/2015', ['C-1']], ['28 Chwefror 2015', ['C-1']], ['Gorffennaf 2014', ['C-2']], ['Siôn 2015', ['C-1']], ['Siôn 2016', []],
    ['C-1', ['C-1']], ['c12', ['C-12']], ['400 123 4567', ['C-1']], ['400123', ['C-1']], ['A012345678901', ['C-1']], ['9999999', []], ['Siôn C-2', []], ['-', []],
  ])('%s finds %j', async (typed, expected) => expect(await references(typed)).toEqual(expected));

  it('puts their own children first, then their team’s, and shows nobody else’s', async () => {
    const head = await test.as(['head-of-service'], { email: 'mari@council.example' });
    expect((await found('Jones', head)).children.rows.map(({ reference, near }) => `${reference} ${near}`)).toEqual(['C-12 mine', 'C-5 team', 'C-4 other', 'C-3 other']);
    expect((await found('Jones 2012', head)).children.rows.map(({ reference, near }) => `${reference} ${near}`)).toEqual(['C-5 team', 'C-4 other']);
    expect((await found('Jones')).children.rows.map(({ reference, near }) => `${reference} ${near}`)).toEqual(['C-4 other', 'C-12 other', 'C-5 other', 'C-3 other']);
    expect((await found('Jones', worker)).children.rows.map(({ reference, near }) => `${reference} ${near}`)).toEqual(['C-5 mine', 'C-12 team']);
  });

  it('says why, where the name does not say it', async () => {
    const because = async (typed: string) => (await found(typed)).children.rows[0]!.because;
    expect(await because('Siôn Llywelyn')).toEqual([]);
    expect(await because('Shaun Llywelyn')).toEqual(['alike']);
    expect(await because('Mabli')).toEqual(['known-as']);
    expect(await because('Mali 1.7.14')).toEqual(['born']);
    expect(await because('400 123 4567')).toEqual(['nhs-number']);
  });

  it('finds a name that was put right by the one before it too', async () => {
    const rename = (surname: string) => inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(`update children set surname = $1 where child_id = 'C-2'`, [surname]));
    await rename('Whelan');
    expect([await references('Mali Whelan'), await references('Mali Obrien')]).toEqual([['C-2'], ['C-2']]);
    expect((await found('Mali Obrien')).children.rows[0]!.because).toEqual(['former-name']);
    await rename('Quinn');
    expect([await references('Mali Quinn'), await references('Mali Whelan'), await references('Mali Obrien')]).toEqual([['C-2'], ['C-2'], ['C-2']]);
    await rename('O’Brien');
    expect((await found('Mali Obrien')).children.rows[0]!.because).toEqual([]);
  });

  it.each(['Caerdydd', 'Gaerdydd', 'Nghaerdydd', 'chaerdydd', 'cartref caerdyd'])('finds the home by %s, with the children there whom one may see', async (typed) => {
    expect((await found(typed)).places).toEqual([{ name: 'Cartref Caerdydd', kind: { en: 'Children’s home', cy: 'Cartref plant' }, children: [{ publicId: expect.any(String), name: 'Dafydd Jones' }] }]);
  });

  it('finds carers and workers; of the carers’ children only those one may see', async () => {
    expect((await found('Penri', worker)).places).toMatchObject([{ name: 'Gwenda and Ifor Penri', children: [{ name: 'Siôn ap Llywelyn' }] }]);
    expect((await found('Penri')).places[0]!.children).toHaveLength(2);
    expect((await found('Arall', worker)).workers).toMatchObject([{ name: 'Mari Arall', team: 'North', job: { code: 'social-worker' }, children: 1 }]);
  });

  it('leaves no word of what was typed in the audit log, and says who was shown', async () => {
    await found('Siôn Llywelyn');
    const [event] = await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(`select cardinality(children) as shown, fields::text, e::text as whole from audit.events e order by event_no desc limit 1`));
    expect(event).toMatchObject({ shown: 1, fields: expect.stringContaining('"names": 2') });
    expect(event.whole).not.toMatch(/llyw/i);
  });

  it('answers everything that can be typed', async () => {
    for (const typed of ["'; drop table children; --", '%', '\\', 'x'.repeat(100), '௵', "o' o' o'", '1 2 3 4 5 6 7', 'a b c d e f g h i j k']) {
      expect(await officer.send('POST', '/api/find', { typed })).toMatchObject({ status: 200 });
    }
    expect(await officer.send('POST', '/api/find', { typed: '' })).toMatchObject({ status: 400, body: { errors: [{ field: 'typed' }] } });
  });

  it('tells of a restricted record only whoever has its exact reference, or its NHS number with the date of birth', async () => {
    const sql = (text: string) => inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(text));
    await sql(`insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select 1, child_no, 'other', 'test', '2099-01-01', 1 from record.children where child_id = 'C-1'`);
    const told = async (typed: string) => {
      const { children, restrictedMatches } = await found(typed);
      return `${children.total} ${restrictedMatches}`;
    };
    expect(await told('Siôn Llywelyn')).toBe('0 false');
    expect(await told('28/2/2015')).toBe('0 false');
    expect(await told('400 123 4567')).toBe('0 false');
    expect(await told('400 123 4567 28/2/2015')).toBe('0 true');
    expect(await told('C-1')).toBe('0 true');
    await sql(`update access.restrictions set ended_at = now(), ended_by = 1, ended_because = 'test'`);
    expect(await told('C-1')).toBe('1 false');
  });

  it('does not find for a system administrator', async () => {
    expect(await (await test.as(['system-administrator'])).send('POST', '/api/find', { typed: 'Jones' })).toMatchObject({ status: 403 });
  });
});
