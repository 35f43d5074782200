import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What workers and reviewing officers do: visits, assessments, plans, reviews, concerns raised. `day_order` keeps the order
 * in which two plans or reviews of one day were entered.
 */
export class CreatePracticeRecords1764000000005 implements MigrationInterface {
  name = 'CreatePracticeRecords1764000000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table record.escalations, record.reviews, record.health_assessments, record.personal_education_plans, record.care_and_support_plans, record.assessments, record.visits');
    await queryRunner.query('drop sequence record.visit_no, record.assessment_no, record.plan_no, record.review_no, record.escalation_no');
  }
}

const sql = `
create sequence record.visit_no as integer;
create sequence record.assessment_no as integer;
create sequence record.plan_no as integer;
create sequence record.review_no as integer;
create sequence record.escalation_no as integer;

create table record.visits (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  visit_no integer not null default nextval('record.visit_no'),
  visit_id text not null,
  staff_no integer,
  visited_on date not null,
  statutory boolean not null,
  seen boolean not null,
  seen_alone boolean,
  not_alone_reason text constraint visits_not_alone_reason_known check (not_alone_reason in ('child-refused', 'not-appropriate-for-age', 'unable')),
  well_being_safeguarded boolean,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint visits_key primary key (authority_id, child_no, visit_no),
  constraint visits_visit_id_once unique (authority_id, visit_id),
  constraint visits_staff_no_fkey foreign key (authority_id, staff_no) references record.staff (authority_id, staff_no),
  constraint visits_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);

create table record.assessments (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  assessment_no integer not null default nextval('record.assessment_no'),
  assessment_id text not null,
  kind text not null constraint assessments_kind_known check (kind in ('care-and-support', 'pathway', 'parent-placement', 'connected-person')),
  started_on date not null,
  completed_on date,
  child_seen_alone boolean,
  views_recorded boolean,
  manager_agreed_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint assessments_key primary key (authority_id, child_no, assessment_no),
  constraint assessments_assessment_id_once unique (authority_id, assessment_id),
  constraint assessments_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);

create table record.care_and_support_plans (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  plan_no integer not null default nextval('record.plan_no'),
  plan_id text not null,
  prepared_on date not null,
  assessment_no integer,
  has_health_plan boolean not null,
  has_personal_education_plan boolean not null,
  permanence_option text
    constraint care_and_support_plans_permanence_option_known check (permanence_option in ('RETURN', 'FAMILY', 'SGO', 'ADOPT', 'LTF', 'PARENT_CO', 'INDEP', 'NONE')),
  agreed_with_child boolean,
  child_has_copy_on date,
  outcomes integer,
  outcomes_with_timescale integer,
  day_order smallint not null default 0,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint care_and_support_plans_key primary key (authority_id, child_no, plan_no),
  constraint care_and_support_plans_plan_id_once unique (authority_id, plan_id),
  constraint care_and_support_plans_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint care_and_support_plans_assessment_fkey foreign key (authority_id, child_no, assessment_no) references record.assessments (authority_id, child_no, assessment_no)
);

create table record.personal_education_plans (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  agreed_on date not null,
  school_started_on date,
  reviewed_on date,
  exempt text constraint personal_education_plans_exempt_known check (exempt in ('below-nursery-age', 'short-breaks-only', 'over-compulsory-age')),
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint personal_education_plans_key primary key (authority_id, child_no, agreed_on),
  constraint personal_education_plans_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);

create table record.health_assessments (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  assessed_on date not null,
  kind text not null constraint health_assessments_kind_known check (kind in ('initial', 'review', 'dental', 'gp-registration')),
  refused boolean,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint health_assessments_key primary key (authority_id, child_no, assessed_on, kind),
  constraint health_assessments_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);

create table record.reviews (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  review_no integer not null default nextval('record.review_no'),
  review_id text not null,
  held_on date not null,
  adjourned_on date,
  chaired_by integer,
  iro_spoke_with_child_on date,
  not_spoken_reason text constraint reviews_not_spoken_reason_known check (not_spoken_reason in ('child-refused', 'not-appropriate-for-age')),
  participation text constraint reviews_participation_known check (participation in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
  advocacy_offered boolean,
  parents_views_obtained boolean,
  permanence_plan_clear boolean,
  record_distributed_on date,
  early boolean,
  day_order smallint not null default 0,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint reviews_key primary key (authority_id, child_no, review_no),
  constraint reviews_review_id_once unique (authority_id, review_id),
  constraint reviews_chaired_by_fkey foreign key (authority_id, chaired_by) references record.staff (authority_id, staff_no),
  constraint reviews_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);

create table record.escalations (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  escalation_no integer not null default nextval('record.escalation_no'),
  escalation_id text not null,
  raised_by integer not null,
  raised_on date not null,
  theme text
    constraint escalations_theme_known check (theme in ('education', 'health', 'placement', 'contact', 'permanence', 'visits', 'plan', 'leaving-care', 'other')),
  stage integer not null,
  resolved_on date,
  referred_to_cafcass_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint escalations_key primary key (authority_id, child_no, escalation_no),
  constraint escalations_escalation_id_once unique (authority_id, escalation_id),
  constraint escalations_raised_by_fkey foreign key (authority_id, raised_by) references record.staff (authority_id, staff_no),
  constraint escalations_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint escalations_stage_known check (stage between 1 and 4)
);
`;
