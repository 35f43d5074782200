import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Leaving care, missing episodes, court proceedings and child protection.
 */
export class CreateLaterRecords1764000000006 implements MigrationInterface {
  name = 'CreateLaterRecords1764000000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table record.child_protection, record.proceedings, record.missing_episodes, record.pathway_assessments_and_plans, record.care_leavers');
  }
}

const sql = `
create table record.care_leavers (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  recorded_on date not null,
  category text not null constraint care_leavers_category_known check (category in ('1', '2', '3', '4', '5', '6')),
  accommodation text constraint care_leavers_accommodation_known check (accommodation in ('FAMILY', 'SUPPORTED', 'INDEPENDENT', 'WIR', 'OTHER')),
  accommodation_suitable boolean,
  area_authority text,
  activity text
    constraint care_leavers_activity_known check (activity in ('education', 'training', 'employment', 'neet', 'neet-disability', 'neet-parenting')),
  in_touch boolean,
  sponsored_scheme text,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint care_leavers_key primary key (authority_id, child_no, recorded_on),
  constraint care_leavers_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);

create table record.pathway_assessments_and_plans (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  kind text not null constraint pathway_assessments_and_plans_kind_known check (kind in ('assessment', 'plan', 'review')),
  completed_on date not null,
  young_person_took_part boolean,
  copy_given_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint pathway_assessments_and_plans_key primary key (authority_id, child_no, kind, completed_on),
  constraint pathway_assessments_and_plans_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);

create table record.missing_episodes (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  missing_from timestamptz not null,
  returned_at timestamptz,
  return_interview_offered_at timestamptz,
  return_interview_held_at timestamptz,
  interview_declined boolean,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint missing_episodes_key primary key (authority_id, child_no, missing_from),
  constraint missing_episodes_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint missing_episodes_returned_not_before check (returned_at >= missing_from)
);

create table record.proceedings (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  issued_on date not null,
  final_order_on date,
  "order" text
    constraint proceedings_order_known check ("order" in ('care-order', 'supervision-order', 'placement-order', 'special-guardianship', 'child-arrangements', 'no-order', 'other')),
  extended_weeks integer,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint proceedings_key primary key (authority_id, child_no, issued_on),
  constraint proceedings_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint proceedings_order_not_before_issue check (final_order_on >= issued_on)
);

create table record.child_protection (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  strategy_discussion_on date,
  initial_conference_on date,
  registered_on date not null,
  category text
    constraint child_protection_category_known check (category in ('CPR_NEGLECT', 'CPR_PHYSICAL_ABUSE', 'CPR_SEXUAL_ABUSE', 'CPR_EMOTIONAL_ABUSE', 'CPR_FINANCIAL_ABUSE')),
  first_core_group_on date,
  deregistered_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint child_protection_key primary key (authority_id, child_no, registered_on),
  constraint child_protection_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint child_protection_removed_not_before check (deregistered_on >= registered_on)
);
`;
