import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What makes a record a child's story: their own words, what everybody must know before a visit, whom they see and how, and
 * the marks and top lines workers put on the story. People and relationships get their names of the portable extract.
 */
export class CreateVoiceAndAlerts1764000000026 implements MigrationInterface {
  name = 'CreateVoiceAndAlerts1764000000026';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(namesOfPeople);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop view as_known.alerts, as_known.voices, as_known.contact_arrangements, as_known.timeline_marks, as_known.briefs;
       drop table history.alerts, history.voices, history.contact_arrangements, history.timeline_marks, history.briefs;
       drop table record.alerts, record.voices, record.contact_arrangements, record.timeline_marks, record.briefs;
       drop sequence record.alert_no, record.voice_no, record.arrangement_no, record.mark_no`,
    );
  }
}

/** What every record table of a child has. */
const common = `
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1`;

const tables = `
create sequence record.alert_no as integer;
create sequence record.voice_no as integer;
create sequence record.arrangement_no as integer;
create sequence record.mark_no as integer;
grant usage on sequence record.alert_no, record.voice_no, record.arrangement_no, record.mark_no to aelwyd_app;

create table record.alerts (
  authority_id smallint not null,
  child_no integer not null,
  alert_no integer not null default nextval('record.alert_no'),
  alert_id text not null,
  kind text not null constraint alerts_kind_formed check (kind ~ '^[a-z0-9-]+$'),
  details text not null,
  started_on date not null,
  review_on date,
  reviewed_on date,
  ended_on date,
  end_reason text,
  raised_by integer,${common},
  constraint alerts_key primary key (authority_id, child_no, alert_no),
  constraint alerts_alert_id_once unique (authority_id, alert_id),
  constraint alerts_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint alerts_raised_by_fkey foreign key (authority_id, raised_by) references record.staff (authority_id, staff_no),
  constraint alerts_end_not_before_start check (ended_on >= started_on)
);

create table record.voices (
  authority_id smallint not null,
  child_no integer not null,
  voice_no integer not null default nextval('record.voice_no'),
  voice_id text not null,
  said_on date not null,
  said_at timestamptz,
  words text not null,
  language text constraint voices_language_known check (language in ('cy', 'en', 'bilingual', 'other')),
  translation text,
  heard_by integer,
  place text,
  method text constraint voices_method_formed check (method ~ '^[a-z0-9-]+$'),
  consent text constraint voices_consent_known check (consent in ('yes', 'in-part', 'no', 'not-asked')),
  what_happened text,
  what_happened_on date,
  child_told_on date,${common},
  constraint voices_key primary key (authority_id, child_no, voice_no),
  constraint voices_voice_id_once unique (authority_id, voice_id),
  constraint voices_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint voices_heard_by_fkey foreign key (authority_id, heard_by) references record.staff (authority_id, staff_no),
  constraint voices_instant_on_day check ((said_at at time zone 'Europe/London')::date = said_on)
);
create index voices_newest on record.voices (authority_id, child_no, said_on desc, voice_no desc);

create table record.contact_arrangements (
  authority_id smallint not null,
  child_no integer not null,
  arrangement_no integer not null default nextval('record.arrangement_no'),
  arrangement_id text not null,
  person_no integer,
  with_whom text,
  manner text constraint contact_arrangements_manner_formed check (manner ~ '^[a-z0-9-]+$'),
  how_often text,
  supervised boolean,
  basis text constraint contact_arrangements_basis_formed check (basis ~ '^[a-z0-9-]+$'),
  order_made_on date,
  reason_for_none text,
  started_on date not null,
  ended_on date,
  notices_withheld boolean,
  withheld_reason text,
  withheld_approved_by integer,
  withheld_approved_on date,${common},
  constraint contact_arrangements_key primary key (authority_id, child_no, arrangement_no),
  constraint contact_arrangements_arrangement_id_once unique (authority_id, arrangement_id),
  constraint contact_arrangements_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint contact_arrangements_person_fkey foreign key (authority_id, person_no) references record.people (authority_id, person_no),
  constraint contact_arrangements_withheld_by_fkey foreign key (authority_id, withheld_approved_by) references record.staff (authority_id, staff_no),
  constraint contact_arrangements_end_not_before_start check (ended_on >= started_on),
  constraint contact_arrangements_with_somebody check (person_no is not null or with_whom is not null)
);

-- A mark points at a row by the file of the extract and the row's key in it; an event of its own has a sentence instead.
create table record.timeline_marks (
  authority_id smallint not null,
  child_no integer not null,
  mark_no integer not null default nextval('record.mark_no'),
  mark_id text not null,
  about text,
  about_key text,
  happened_on date,
  sentence text,
  source text,
  significant boolean not null default true,
  pinned boolean not null default false,
  effect text,${common},
  constraint timeline_marks_key primary key (authority_id, child_no, mark_no),
  constraint timeline_marks_mark_id_once unique (authority_id, mark_id),
  constraint timeline_marks_once_a_row unique (authority_id, child_no, about, about_key),
  constraint timeline_marks_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint timeline_marks_row_or_event check ((about is null) = (about_key is null) and (about is null) = (happened_on is not null and sentence is not null))
);

create table record.briefs (
  authority_id smallint not null,
  child_no integer not null,
  top_lines text not null,
  written_on date not null,
  written_by integer,${common},
  constraint briefs_key primary key (authority_id, child_no),
  constraint briefs_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint briefs_written_by_fkey foreign key (authority_id, written_by) references record.staff (authority_id, staff_no)
);

select record.keep_history_of('alerts');
select record.keep_history_of('voices');
select record.keep_history_of('contact_arrangements');
select record.keep_history_of('timeline_marks');
select record.keep_history_of('briefs');
`;

const namesOfPeople = `
alter table record.people add person_id text not null default gen_random_uuid()::text;
alter table history.people add person_id text;
alter table record.people add constraint people_person_id_once unique (authority_id, person_id);
alter table record.relationships add relationship_id text not null default gen_random_uuid()::text;
alter table history.relationships add relationship_id text;
alter table record.relationships add constraint relationships_relationship_id_once unique (authority_id, relationship_id);
select record.keep_history_of('people');
select record.keep_history_of('relationships');
`;
