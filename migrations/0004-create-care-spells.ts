import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The spells of a child's care. Overlaps, empty spells and orphans are refused here, whoever writes.
 */
export class CreateCareSpells1764000000004 implements MigrationInterface {
  name = 'CreateCareSpells1764000000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table record.allocations, record.out_of_area_decisions, record.placements, record.legal_statuses, record.periods_of_care');
    await queryRunner.query('drop sequence record.placement_no');
  }
}

const sql = `
create sequence record.placement_no as integer;

create table record.periods_of_care (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  started_on date not null,
  category_of_need text
    constraint periods_of_care_category_of_need_known check (category_of_need in ('N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9')),
  ended_on date,
  reason_ended text
    constraint periods_of_care_reason_ended_known check (reason_ended in ('X1', 'E1', 'E11', 'E12', 'E2', 'E3', 'E4', 'E43', 'E44', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10')),
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint periods_of_care_key primary key (authority_id, child_no, started_on),
  constraint periods_of_care_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint periods_of_care_end_after_start check (ended_on > started_on),
  constraint periods_of_care_no_overlap exclude using gist (authority_id with =, child_no with =, daterange(started_on, ended_on) with &&)
);

create table record.legal_statuses (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  legal_status text not null
    constraint legal_statuses_legal_status_known check (legal_status in ('C1', 'C2', 'D1', 'E1', 'V1', 'V2', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3', 'W1')),
  started_on date not null,
  ended_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint legal_statuses_key primary key (authority_id, child_no, started_on),
  constraint legal_statuses_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint legal_statuses_end_after_start check (ended_on > started_on),
  constraint legal_statuses_no_overlap exclude using gist (authority_id with =, child_no with =, daterange(started_on, ended_on) with &&)
);

create table record.placements (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  placement_no integer not null default nextval('record.placement_no'),
  placement_id text not null,
  started_on date not null,
  ended_on date,
  started_at timestamptz,
  placement_type text not null
    constraint placements_placement_type_known check (placement_type in ('F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A8', 'P1', 'P2', 'P3', 'H1', 'H2', 'H21', 'H22', 'H3', 'H4', 'H5', 'R1', 'R2', 'R3', 'R4', 'R5', 'S1', 'M1', 'M2', 'M3', 'Z1')),
  carer_no integer,
  setting_no integer,
  provider text constraint placements_provider_known check (provider in ('own', 'other-authority', 'independent', 'parent')),
  area_authority text,
  postcode text,
  emergency boolean,
  intended_until_18 boolean,
  temporary_approval_on date,
  plan_made_on date,
  plan_signed_on date,
  assessment_completed_on date,
  welsh_need_met boolean,
  reason_ended text
    constraint placements_reason_ended_known check (reason_ended in ('planned-move', 'carer-request', 'child-request', 'breakdown', 'return-home', 'reached-18', 'adopted', 'custody', 'other')),
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint placements_key primary key (authority_id, child_no, placement_no),
  constraint placements_placement_id_once unique (authority_id, placement_id),
  constraint placements_carer_no_fkey foreign key (authority_id, carer_no) references record.carers (authority_id, carer_no),
  constraint placements_setting_no_fkey foreign key (authority_id, setting_no) references record.settings (authority_id, setting_no),
  constraint placements_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint placements_end_after_start check (ended_on > started_on),
  constraint placements_no_overlap exclude using gist (authority_id with =, child_no with =, daterange(started_on, ended_on) with &&)
);

create table record.out_of_area_decisions (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  placement_no integer not null,
  referred_to_panel_on date,
  panel_met_on date,
  panel_approved boolean,
  nominated_officer_approved_on date,
  first_notified_at timestamptz,
  area_authority_notified_on date,
  health_board_notified_on date,
  education_notified_on date,
  search_steps integer,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint out_of_area_decisions_key primary key (authority_id, child_no, placement_no),
  constraint out_of_area_decisions_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint out_of_area_decisions_placement_fkey foreign key (authority_id, child_no, placement_no) references record.placements (authority_id, child_no, placement_no)
);

create table record.allocations (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  staff_no integer not null,
  role text not null constraint allocations_role_known check (role in ('social-worker', 'personal-adviser', 'independent-reviewing-officer')),
  started_on date not null,
  ended_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint allocations_key primary key (authority_id, child_no, role, started_on),
  constraint allocations_staff_no_fkey foreign key (authority_id, staff_no) references record.staff (authority_id, staff_no),
  constraint allocations_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint allocations_end_after_start check (ended_on > started_on),
  constraint allocations_no_overlap exclude using gist (authority_id with =, child_no with =, role with =, daterange(started_on, ended_on) with &&)
);
`;
