import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People other than the child with their relationships and parental responsibility (dated, restrictable), and teams with
 * dated memberships of them. The extract carries none of these; later work hangs on them.
 */
export class CreateFamilyAndTeams1764000000007 implements MigrationInterface {
  name = 'CreateFamilyAndTeams1764000000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table record.team_memberships, record.teams, record.relationships, record.people');
    await queryRunner.query('drop sequence record.person_no, record.relationship_no, record.team_no');
  }
}

const sql = `
create sequence record.person_no as integer;
create sequence record.relationship_no as integer;
create sequence record.team_no as integer;

create table record.people (
  authority_id smallint not null references reference.authorities,
  person_no integer not null default nextval('record.person_no'),
  name text not null,
  date_of_birth date,
  address text,
  phone text,
  preferred_language text constraint people_preferred_language_known check (preferred_language in ('cy', 'en', 'bilingual', 'other')),
  address_protected boolean not null default false,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint people_key primary key (authority_id, person_no)
);

create table record.relationships (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  relationship_no integer not null default nextval('record.relationship_no'),
  person_no integer not null,
  kind text not null
    constraint relationships_kind_known check (kind in ('mother', 'father', 'parent', 'step-parent', 'sibling', 'grandparent', 'aunt-or-uncle', 'other-relative', 'guardian', 'friend', 'professional', 'other')),
  parental_responsibility boolean,
  parental_responsibility_basis text,
  started_on date,
  ended_on date,
  restricted boolean not null default false,
  restricted_reason text,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint relationships_key primary key (authority_id, child_no, relationship_no),
  constraint relationships_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint relationships_person_fkey foreign key (authority_id, person_no) references record.people (authority_id, person_no),
  constraint relationships_end_after_start check (ended_on > started_on),
  constraint relationships_restricted_has_reason check (not restricted or restricted_reason is not null)
);

create table record.teams (
  authority_id smallint not null references reference.authorities,
  team_no integer not null default nextval('record.team_no'),
  name_en text not null,
  name_cy text not null,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint teams_key primary key (authority_id, team_no),
  constraint teams_name_once unique (authority_id, name_en)
);

create table record.team_memberships (
  authority_id smallint not null references reference.authorities,
  team_no integer not null,
  staff_no integer not null,
  started_on date not null,
  ended_on date,
  leads boolean not null default false,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint team_memberships_key primary key (authority_id, team_no, staff_no, started_on),
  constraint team_memberships_team_fkey foreign key (authority_id, team_no) references record.teams (authority_id, team_no),
  constraint team_memberships_staff_fkey foreign key (authority_id, staff_no) references record.staff (authority_id, staff_no),
  constraint team_memberships_end_after_start check (ended_on > started_on),
  constraint team_memberships_no_overlap exclude using gist (authority_id with =, team_no with =, staff_no with =, daterange(started_on, ended_on) with &&)
);
`;
