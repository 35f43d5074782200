import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What assessments, health assessments, education plans, times missing and proceedings say and not only when they were; schools,
 * exclusions, learning needs, facts of health, hearings, meetings to protect a child with who came, and being in touch after care.
 */
export class WriteDownPractice1764000000025 implements MigrationInterface {
  name = 'WriteDownPractice1764000000025';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(columns);
    await queryRunner.query(tables);
    await queryRunner.query(walled);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop view as_known.young_person_contacts; drop table history.young_person_contacts, record.young_person_contacts;
       drop view as_known.protection_attendances; drop table history.protection_attendances, record.protection_attendances;
       drop view as_known.protection_meetings; drop table history.protection_meetings, record.protection_meetings;
       drop view as_known.hearings; drop table history.hearings, record.hearings;
       drop view as_known.health_notes; drop table history.health_notes, record.health_notes;
       drop view as_known.learning_needs; drop table history.learning_needs, record.learning_needs;
       drop view as_known.exclusions; drop table history.exclusions, record.exclusions;
       drop view as_known.schools; drop table history.schools, record.schools;
       drop sequence record.meeting_no;`,
    );
    for (const [table, dropped] of Object.entries(added)) {
      const drops = dropped.map((column) => `drop ${column}`).join(', ');
      await queryRunner.query(`drop view as_known.${table}; alter table record.${table} ${drops}; alter table history.${table} ${drops}; select record.keep_history_of('${table}')`);
    }
  }
}

const added: Readonly<Record<string, readonly string[]>> = {
  assessments: ['views', 'strengths', 'risks', 'analysis', 'rationale', 'manager_challenge'],
  health_assessments: ['assessor', 'profession', 'report_received_on', 'story'],
  personal_education_plans: ['school', 'designated_person', 'history', 'achievements', 'needs', 'arrangements', 'planned_changes', 'interests', 'carer_role', 'targets', 'child_view'],
  missing_episodes: ['police_reference', 'risk', 'interviewed_by', 'interview_words'],
  proceedings: ['court', 'case_number'],
};

const columns = `
alter table record.assessments add views text, add strengths text, add risks text, add analysis text, add rationale text, add manager_challenge text;
alter table history.assessments add views text, add strengths text, add risks text, add analysis text, add rationale text, add manager_challenge text;
select record.keep_history_of('assessments');
alter table record.health_assessments add assessor text, add profession text, add report_received_on date, add story text;
alter table history.health_assessments add assessor text, add profession text, add report_received_on date, add story text;
select record.keep_history_of('health_assessments');
alter table record.personal_education_plans add school text, add designated_person text, add history text, add achievements text, add needs text, add arrangements text, add planned_changes text, add interests text, add carer_role text, add targets text, add child_view text;
alter table history.personal_education_plans add school text, add designated_person text, add history text, add achievements text, add needs text, add arrangements text, add planned_changes text, add interests text, add carer_role text, add targets text, add child_view text;
select record.keep_history_of('personal_education_plans');
alter table record.missing_episodes add police_reference text, add risk text, add interviewed_by text, add interview_words text;
alter table history.missing_episodes add police_reference text, add risk text, add interviewed_by text, add interview_words text;
select record.keep_history_of('missing_episodes');
alter table record.proceedings add court text, add case_number text;
alter table history.proceedings add court text, add case_number text;
select record.keep_history_of('proceedings');
`;

/** What every record table of a child has. */
const common = `
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1`;

const tables = `
create sequence record.meeting_no as integer;
grant usage on sequence record.meeting_no to aelwyd_app;

create table record.schools (
  authority_id smallint not null,
  child_no integer not null,
  school text not null,
  started_on date not null,
  ended_on date,
  welsh_medium boolean,
  reason_ended text,${common},
  constraint schools_key primary key (authority_id, child_no, started_on),
  constraint schools_end_after_start check (ended_on > started_on),
  constraint schools_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
select record.keep_history_of('schools');

create table record.exclusions (
  authority_id smallint not null,
  child_no integer not null,
  started_on date not null,
  kind text not null constraint exclusions_kind_formed check (kind ~ '^[a-z0-9-]+$'),
  school_days numeric(5,1),
  reason text,
  work_provided boolean,${common},
  constraint exclusions_key primary key (authority_id, child_no, started_on),
  constraint exclusions_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
select record.keep_history_of('exclusions');

create table record.learning_needs (
  authority_id smallint not null,
  child_no integer not null,
  identified_on date not null,
  needs text,
  plan_kept_by text constraint learning_needs_plan_kept_by_formed check (plan_kept_by ~ '^[a-z0-9-]+$'),
  plan_given_on date,
  plan_reviewed_on date,
  ended_on date,${common},
  constraint learning_needs_key primary key (authority_id, child_no, identified_on),
  constraint learning_needs_end_not_before_start check (ended_on >= identified_on),
  constraint learning_needs_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
select record.keep_history_of('learning_needs');

create table record.health_notes (
  authority_id smallint not null,
  child_no integer not null,
  health_note_id text not null,
  kind text not null constraint health_notes_kind_formed check (kind ~ '^[a-z0-9-]+$'),
  details text not null,
  noted_on date not null,
  ended_on date,${common},
  constraint health_notes_key primary key (authority_id, child_no, health_note_id),
  constraint health_notes_health_note_id_once unique (authority_id, health_note_id),
  constraint health_notes_end_not_before_start check (ended_on >= noted_on),
  constraint health_notes_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
select record.keep_history_of('health_notes');

create table record.hearings (
  authority_id smallint not null,
  child_no integer not null,
  heard_on date not null,
  kind text not null constraint hearings_kind_formed check (kind ~ '^[a-z0-9-]+$'),
  decided text,
  next_on date,${common},
  constraint hearings_key primary key (authority_id, child_no, heard_on, kind),
  constraint hearings_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
select record.keep_history_of('hearings');

create table record.protection_meetings (
  authority_id smallint not null,
  child_no integer not null,
  meeting_no integer not null default nextval('record.meeting_no'),
  meeting_id text not null,
  kind text not null constraint protection_meetings_kind_formed check (kind ~ '^[a-z0-9-]+$'),
  held_on date not null,
  decided text,
  next_on date,${common},
  constraint protection_meetings_key primary key (authority_id, child_no, meeting_no),
  constraint protection_meetings_meeting_id_once unique (authority_id, meeting_id),
  constraint protection_meetings_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
select record.keep_history_of('protection_meetings');

create table record.protection_attendances (
  authority_id smallint not null,
  child_no integer not null,
  meeting_no integer not null,
  agency text not null constraint protection_attendances_agency_formed check (agency ~ '^[a-z0-9-]+$'),
  attended boolean,
  report_given boolean,${common},
  constraint protection_attendances_key primary key (authority_id, child_no, meeting_no, agency),
  constraint protection_attendances_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint protection_attendances_meeting_fkey foreign key (authority_id, child_no, meeting_no) references record.protection_meetings (authority_id, child_no, meeting_no)
);
select record.keep_history_of('protection_attendances');

create table record.young_person_contacts (
  authority_id smallint not null,
  child_no integer not null,
  contact_id text not null,
  contacted_on date not null,
  method text not null constraint young_person_contacts_method_formed check (method ~ '^[a-z0-9-]+$'),
  reached boolean not null,
  purpose text,
  well_being text,
  words text,
  follow_up_on date,${common},
  constraint young_person_contacts_key primary key (authority_id, child_no, contact_id),
  constraint young_person_contacts_contact_id_once unique (authority_id, contact_id),
  constraint young_person_contacts_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
select record.keep_history_of('young_person_contacts');
`;

/** Where the wall round restricted children stands already, it goes round these tables too. */
const walled = `
do $$ begin
  if to_regprocedure('access.wall_children()') is not null then
    perform access.wall_children();
  end if;
end $$;
`;
