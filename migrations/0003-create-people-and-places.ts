import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who and where: staff, children, carers and settings. `authority_id` leads every key; `*_no` numbers a thing inside the
 * store, `*_id` is its name in the system it came from. Dates are half-open.
 */
export class CreatePeopleAndPlaces1764000000003 implements MigrationInterface {
  name = 'CreatePeopleAndPlaces1764000000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table record.settings, record.carers, record.children, record.staff');
    await queryRunner.query('drop sequence record.staff_no, record.child_no, record.carer_no, record.setting_no');
  }
}

const sql = `
create sequence record.staff_no as integer;
create sequence record.child_no as integer;
create sequence record.carer_no as integer;
create sequence record.setting_no as integer;

create table record.staff (
  authority_id smallint not null references reference.authorities,
  staff_no integer not null default nextval('record.staff_no'),
  staff_id text not null,
  name text not null,
  email text,
  job text not null
    constraint staff_job_known check (job in ('social-worker', 'senior-practitioner', 'team-manager', 'personal-adviser', 'independent-reviewing-officer', 'support-worker', 'performance-officer', 'panel-administrator', 'head-of-service', 'director')),
  team text,
  employment text constraint staff_employment_known check (employment in ('permanent', 'fixed-term', 'agency')),
  wte numeric(4,2),
  registration_number text,
  qualified_on date,
  works_in_welsh boolean,
  started_on date not null,
  ended_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint staff_key primary key (authority_id, staff_no),
  constraint staff_staff_id_once unique (authority_id, staff_id),
  constraint staff_end_after_start check (ended_on > started_on),
  constraint staff_wte_share check (wte between 0 and 1)
);

create table record.children (
  authority_id smallint not null references reference.authorities,
  child_no integer not null default nextval('record.child_no'),
  child_id text not null,
  forenames text not null,
  surname text not null,
  known_as text,
  date_of_birth date not null,
  date_of_birth_estimated boolean,
  sex text constraint children_sex_known check (sex in ('male', 'female')),
  ethnicity text
    constraint children_ethnicity_known check (ethnicity in ('WHTE', 'MIXD', 'ASAB', 'BBAC', 'OOTH', 'A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'C4', 'D1', 'D2', 'D3', 'E1', 'E2', 'NOBT')),
  first_language text,
  preferred_language text constraint children_preferred_language_known check (preferred_language in ('cy', 'en', 'bilingual', 'other')),
  religion text,
  nhs_number text,
  upn text,
  disability text constraint children_disability_known check (disability in ('0', '1', '2')),
  unaccompanied_asylum_seeking boolean,
  home_postcode text,
  died_on date,
  public_id uuid not null default gen_random_uuid(),
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint children_key primary key (authority_id, child_no),
  constraint children_child_id_once unique (authority_id, child_id),
  constraint children_public_id_once unique (authority_id, public_id)
);

create table record.carers (
  authority_id smallint not null references reference.authorities,
  carer_no integer not null default nextval('record.carer_no'),
  carer_id text not null,
  name text not null,
  kind text not null
    constraint carers_kind_known check (kind in ('mainstream', 'connected-person', 'temporary-connected-person', 'when-im-ready-host', 'supported-lodgings')),
  agency text not null constraint carers_agency_known check (agency in ('own', 'other-authority', 'independent')),
  profit_status text constraint carers_profit_status_known check (profit_status in ('local-authority', 'not-for-profit', 'for-profit')),
  places integer not null,
  approved_on date not null,
  approval_ended_on date,
  area_authority text,
  works_in_welsh boolean,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint carers_key primary key (authority_id, carer_no),
  constraint carers_carer_id_once unique (authority_id, carer_id),
  constraint carers_end_after_start check (approval_ended_on > approved_on)
);

create table record.settings (
  authority_id smallint not null references reference.authorities,
  setting_no integer not null default nextval('record.setting_no'),
  setting_id text not null,
  name text not null,
  kind text not null
    constraint settings_kind_known check (kind in ('childrens-home', 'secure-unit', 'residential-school', 'supported-accommodation', 'hospital', 'family-centre', 'custody', 'other')),
  run_by text not null constraint settings_run_by_known check (run_by in ('own', 'other-authority', 'independent')),
  profit_status text constraint settings_profit_status_known check (profit_status in ('local-authority', 'not-for-profit', 'for-profit')),
  registered boolean,
  places integer,
  area_authority text,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint settings_key primary key (authority_id, setting_no),
  constraint settings_setting_id_once unique (authority_id, setting_id)
);
`;
