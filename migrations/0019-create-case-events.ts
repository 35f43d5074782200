import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happens in a case, or to a foster household, that has no record of its own and that a duty turns on. The kinds grow with
 * the law and are kept by the application's code lists; what an event is about (a placement, review or plan) is of the same child.
 */
export class CreateCaseEvents1764000000019 implements MigrationInterface {
  name = 'CreateCaseEvents1764000000019';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop view as_known.household_events, as_known.case_events;
       drop table history.household_events, history.case_events, record.household_events, record.case_events;
       drop sequence record.event_no`,
    );
  }
}

const sql = `
create sequence record.event_no as integer;
grant usage on sequence record.event_no to aelwyd_app;

create table record.case_events (
  authority_id smallint not null,
  child_no integer not null,
  event_no integer not null default nextval('record.event_no'),
  event_id text not null,
  kind text not null constraint case_events_kind_formed check (kind ~ '^[a-z0-9-]+$'),
  happened_on date not null,
  happened_at timestamptz,
  party text constraint case_events_party_formed check (party ~ '^[a-z0-9-]+$'),
  placement_no integer,
  review_no integer,
  plan_no integer,
  needed_by date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint case_events_key primary key (authority_id, child_no, event_no),
  constraint case_events_event_id_once unique (authority_id, event_id),
  constraint case_events_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint case_events_placement_fkey foreign key (authority_id, child_no, placement_no) references record.placements (authority_id, child_no, placement_no),
  constraint case_events_review_fkey foreign key (authority_id, child_no, review_no) references record.reviews (authority_id, child_no, review_no),
  constraint case_events_plan_fkey foreign key (authority_id, child_no, plan_no) references record.care_and_support_plans (authority_id, child_no, plan_no),
  constraint case_events_instant_on_day check ((happened_at at time zone 'Europe/London')::date = happened_on)
);

create table record.household_events (
  authority_id smallint not null,
  carer_no integer not null,
  kind text not null constraint household_events_kind_formed check (kind ~ '^[a-z0-9-]+$'),
  happened_on date not null,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint household_events_key primary key (authority_id, carer_no, kind, happened_on),
  constraint household_events_carer_fkey foreign key (authority_id, carer_no) references record.carers (authority_id, carer_no)
);

select record.keep_history_of('case_events');
select record.keep_history_of('household_events');
`;
