import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the law and the statisticians publish: areas, adjacency, health boards with dates, bank holidays, populations,
 * benchmarks. Rows without an owner are the ones the application ships; an authority may load newer ones for itself.
 */
export class CreateReferenceTables1764000000002 implements MigrationInterface {
  name = 'CreateReferenceTables1764000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop table reference.benchmarks, reference.populations, reference.bank_holidays, reference.authority_health_boards, reference.health_boards, reference.adjacency, reference.areas',
    );
  }
}

const sql = `
create table reference.areas (
  gss_code text primary key,
  name_en text not null,
  name_cy text not null
);

create table reference.adjacency (
  gss_code text not null,
  neighbour_gss_code text not null,
  neighbour_country text not null,
  border text not null,
  constraint adjacency_key primary key (gss_code, neighbour_gss_code)
);

create table reference.health_boards (
  gss_code text primary key,
  ods_code text,
  name_en text not null,
  name_cy text not null,
  valid_from date not null,
  valid_to date
);

create table reference.authority_health_boards (
  gss_code text not null,
  health_board text not null references reference.health_boards,
  valid_from date not null,
  valid_to date,
  constraint authority_health_boards_key primary key (gss_code, valid_from)
);

create table reference.bank_holidays (
  owner_authority_id smallint references reference.authorities,
  held_on date not null,
  name_en text not null,
  name_cy text not null,
  source text not null,
  fetched_on date not null,
  constraint bank_holidays_once unique nulls not distinct (owner_authority_id, held_on)
);

create table reference.populations (
  owner_authority_id smallint references reference.authorities,
  gss_code text not null,
  mid_year smallint not null,
  age_0_17 integer not null constraint populations_positive check (age_0_17 > 0),
  vintage text not null,
  source text not null,
  loaded_at timestamptz not null default now(),
  constraint populations_once unique nulls not distinct (owner_authority_id, gss_code, mid_year)
);

create table reference.benchmarks (
  owner_authority_id smallint references reference.authorities,
  measure text not null,
  area text not null,
  period text not null,
  value numeric,
  unit text not null,
  rounding text not null,
  source text not null,
  notes text not null default '',
  constraint benchmarks_once unique nulls not distinct (owner_authority_id, measure, area, period, source)
);
`;
