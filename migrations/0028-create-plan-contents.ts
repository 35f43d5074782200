import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a version of the care and support plan says. A version is written, sent to a manager and agreed; agreed it becomes a row of
 * `care_and_support_plans` and is changed no more. An outcome keeps its line from version to version, and so its scores.
 * Beside it: the child's own version, and the placement plan.
 */
export class CreatePlanContents1764000000028 implements MigrationInterface {
  name = 'CreatePlanContents1764000000028';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    for (const table of named) await queryRunner.query(`select record.keep_history_of('${table}')`);
    await queryRunner.query(agreedStands);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...named].reverse()) await queryRunner.query(`drop view as_known.${table}; drop table history.${table}, record.${table}`);
    await queryRunner.query(`drop function record.refuse_change_of_agreed_plan(); drop sequence ${sequences.map((name) => `record.${name}`).join(', ')}`);
  }
}

const named = [
  'plan_versions', 'plan_outcomes', 'plan_actions', 'plan_parts', 'plan_helpers', 'plan_copies', 'outcome_updates', 'child_versions', 'placement_plans',
];
const sequences = ['plan_version_no', 'plan_outcome_no', 'plan_action_no', 'plan_helper_no', 'plan_copy_no', 'outcome_update_no', 'child_version_no'];

const stamps = `recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1`;
const child = (table: string) =>
  `constraint ${table}_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)`;
const ofVersion = (table: string) =>
  `constraint ${table}_version_fkey foreign key (authority_id, child_no, plan_version_no) references record.plan_versions (authority_id, child_no, plan_version_no)`;
const score = (name: string) => `${name} smallint check (${name} between 0 and 10)`;

const tables = `
${sequences.map((name) => `create sequence record.${name} as integer; grant usage on sequence record.${name} to aelwyd_app;`).join('\n')}

create table record.plan_versions (
  authority_id smallint not null,
  child_no integer not null,
  plan_version_no integer not null default nextval('record.plan_version_no'),
  plan_version_id text not null,
  plan_no integer,
  state text not null constraint plan_versions_state_known check (state in ('agreed', 'draft', 'sent')),
  started_on date not null,
  long_term_plan text,
  concurrent_plan text,
  decide_by date,
  permanence_option text,
  assessment_no integer,
  why_revised text,
  sent_on date,
  sent_by integer,
  sent_back_on date,
  sent_back_words text,
  agreed_on date,
  agreed_by integer,
  ${stamps},
  constraint plan_versions_key primary key (authority_id, child_no, plan_version_no),
  constraint plan_versions_id_once unique (authority_id, plan_version_id),
  ${child('plan_versions')},
  constraint plan_versions_plan_fkey foreign key (authority_id, child_no, plan_no) references record.care_and_support_plans (authority_id, child_no, plan_no),
  constraint plan_versions_assessment_fkey foreign key (authority_id, child_no, assessment_no) references record.assessments (authority_id, child_no, assessment_no),
  constraint plan_versions_sent_by_fkey foreign key (authority_id, sent_by) references record.staff (authority_id, staff_no),
  constraint plan_versions_agreed_by_fkey foreign key (authority_id, agreed_by) references record.staff (authority_id, staff_no)
);
-- One version at a time is being written; two who begin one write the same.
create unique index plan_versions_one_open on record.plan_versions (authority_id, child_no) where state <> 'agreed';
create index plan_versions_sent on record.plan_versions (authority_id, sent_on) where state = 'sent';

create table record.plan_outcomes (
  authority_id smallint not null,
  child_no integer not null,
  plan_outcome_no integer not null default nextval('record.plan_outcome_no'),
  plan_outcome_id text not null,
  plan_version_no integer not null,
  line text not null,
  place smallint not null default 0,
  words text not null,
  translation text,
  why text,
  ${score('start_score')},
  ${score('now_score')},
  ${score('goal_score')},
  review_on date,
  ${stamps},
  constraint plan_outcomes_key primary key (authority_id, child_no, plan_outcome_no),
  constraint plan_outcomes_id_once unique (authority_id, plan_outcome_id),
  ${ofVersion('plan_outcomes')}
);

create table record.plan_actions (
  authority_id smallint not null,
  child_no integer not null,
  plan_action_no integer not null default nextval('record.plan_action_no'),
  plan_action_id text not null,
  plan_outcome_no integer not null,
  what text not null,
  owner text,
  due_on date,
  done_on date,
  ${stamps},
  constraint plan_actions_key primary key (authority_id, child_no, plan_action_no),
  constraint plan_actions_id_once unique (authority_id, plan_action_id),
  constraint plan_actions_outcome_fkey foreign key (authority_id, child_no, plan_outcome_no) references record.plan_outcomes (authority_id, child_no, plan_outcome_no)
);

create table record.plan_parts (
  authority_id smallint not null,
  child_no integer not null,
  plan_version_no integer not null,
  part text not null constraint plan_parts_part_formed check (part ~ '^[a-z0-9-]+$'),
  how_met text,
  written_on date,
  ${stamps},
  constraint plan_parts_key primary key (authority_id, child_no, plan_version_no, part),
  ${ofVersion('plan_parts')}
);

create table record.plan_helpers (
  authority_id smallint not null,
  child_no integer not null,
  plan_helper_no integer not null default nextval('record.plan_helper_no'),
  plan_helper_id text not null,
  plan_version_no integer not null,
  name text not null,
  party text not null constraint plan_helpers_party_formed check (party ~ '^[a-z0-9-]+$'),
  views text,
  agreed boolean,
  signed_on date,
  not_agreed_reason text,
  ${stamps},
  constraint plan_helpers_key primary key (authority_id, child_no, plan_helper_no),
  constraint plan_helpers_id_once unique (authority_id, plan_helper_id),
  ${ofVersion('plan_helpers')}
);

create table record.plan_copies (
  authority_id smallint not null,
  child_no integer not null,
  plan_copy_no integer not null default nextval('record.plan_copy_no'),
  plan_copy_id text not null,
  plan_version_no integer not null,
  party text not null constraint plan_copies_party_formed check (party ~ '^[a-z0-9-]+$'),
  name text,
  given_on date,
  method text constraint plan_copies_method_known check (method in ('in-person', 'post', 'secure-email', 'other')),
  language text constraint plan_copies_language_known check (language in ('cy', 'en', 'bilingual', 'other')),
  withheld_reason text,
  ${stamps},
  constraint plan_copies_key primary key (authority_id, child_no, plan_copy_no),
  constraint plan_copies_id_once unique (authority_id, plan_copy_id),
  constraint plan_copies_given_or_withheld check (given_on is null or withheld_reason is null),
  ${ofVersion('plan_copies')}
);

create table record.outcome_updates (
  authority_id smallint not null,
  child_no integer not null,
  outcome_update_no integer not null default nextval('record.outcome_update_no'),
  outcome_update_id text not null,
  plan_outcome_no integer not null,
  updated_on date not null,
  ${score('score')},
  onward text not null constraint outcome_updates_onward_known check (onward in ('carry-on', 'reached', 'change')),
  words text not null,
  ${stamps},
  constraint outcome_updates_key primary key (authority_id, child_no, outcome_update_no),
  constraint outcome_updates_id_once unique (authority_id, outcome_update_id),
  constraint outcome_updates_outcome_fkey foreign key (authority_id, child_no, plan_outcome_no) references record.plan_outcomes (authority_id, child_no, plan_outcome_no)
);

create table record.child_versions (
  authority_id smallint not null,
  child_no integer not null,
  child_version_no integer not null default nextval('record.child_version_no'),
  child_version_id text not null,
  plan_version_no integer not null,
  level text not null constraint child_versions_level_known check (level in ('picture', 'short', 'full')),
  language text not null constraint child_versions_language_known check (language in ('cy', 'en')),
  body text not null,
  to_check text,
  checked_on date,
  checked_by integer,
  safe_at_home boolean,
  kept_with text,
  given_on date,
  given_by text,
  given_how text,
  explained boolean,
  said_back text,
  ${stamps},
  constraint child_versions_key primary key (authority_id, child_no, child_version_no),
  constraint child_versions_id_once unique (authority_id, child_version_id),
  constraint child_versions_checked_by_fkey foreign key (authority_id, checked_by) references record.staff (authority_id, staff_no),
  constraint child_versions_given_when_checked check (given_on is null or checked_on is not null),
  ${ofVersion('child_versions')}
);

create table record.placement_plans (
  authority_id smallint not null,
  child_no integer not null,
  placement_no integer not null,
  day_to_day text,
  about_child text,
  contact text,
  gp text,
  dentist text,
  consent text,
  education text,
  visits_and_advocacy text,
  delegated text,
  money text,
  parent_support text,
  carer_agreement text,
  expected_length text,
  iro_name text,
  iro_informed_on date,
  child_views text,
  prepared_on date,
  signed_by text,
  signed_role text,
  signed_on date,
  ${stamps},
  constraint placement_plans_key primary key (authority_id, child_no, placement_no),
  constraint placement_plans_placement_fkey foreign key (authority_id, child_no, placement_no) references record.placements (authority_id, child_no, placement_no)
);
`;

/** What was agreed stands: only what happens afterwards (an action done) is added. An import brings what was agreed elsewhere. */
const agreedStands = `
create function record.refuse_change_of_agreed_plan() returns trigger language plpgsql
as $$
declare
  before jsonb := to_jsonb(old) - array['done_on', 'version', 'recorded_seq', 'recorded_by', 'imported_seq'];
  is_agreed boolean;
begin
  if coalesce(current_setting('aelwyd.bulk', true), '') = 'on' then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and before = to_jsonb(new) - array['done_on', 'version', 'recorded_seq', 'recorded_by', 'imported_seq'] then return new; end if;
  if tg_table_name = 'plan_versions' then is_agreed := old.state = 'agreed';
  elsif tg_table_name = 'plan_actions' then
    select v.state = 'agreed' into is_agreed from record.plan_versions v join record.plan_outcomes o
      on (o.authority_id, o.child_no, o.plan_version_no) = (v.authority_id, v.child_no, v.plan_version_no)
      where (o.authority_id, o.child_no, o.plan_outcome_no) = (old.authority_id, old.child_no, old.plan_outcome_no);
  else
    select v.state = 'agreed' into is_agreed from record.plan_versions v
      where (v.authority_id, v.child_no, v.plan_version_no) = (old.authority_id, old.child_no, old.plan_version_no);
  end if;
  if is_agreed then raise exception 'an agreed plan is not changed' using errcode = 'AE001'; end if;
  return coalesce(new, old);
end $$;

${['plan_versions', 'plan_outcomes', 'plan_actions', 'plan_parts']
  .map((table) => `create trigger agreed_stands before update or delete on record.${table} for each row execute function record.refuse_change_of_agreed_plan();`)
  .join('\n')}
`;
