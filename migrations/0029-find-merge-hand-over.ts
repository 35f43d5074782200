import type { MigrationInterface, QueryRunner } from 'typeorm';
import { findNames } from './0029-find-names.ts';
import { soundsAndWords } from './0029-sounds-and-words.ts';

/**
 * Finding: every word by which a child, carer, setting or worker may be looked for, kept by trigger beside the record. Merging: the
 * trail of two records that became one, row by row. Caseloads: handovers and supervision.
 */
export class FindMergeHandOver1764000000029 implements MigrationInterface {
  name = 'FindMergeHandOver1764000000029';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(soundsAndWords);
    await queryRunner.query(findNames);
    await queryRunner.query(merges);
    await queryRunner.query(caseloads);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop schema find cascade;
      drop view as_known.supervision_actions, as_known.supervisions, as_known.handovers;
      drop table history.supervision_actions, history.supervisions, history.handovers, record.supervision_actions, record.supervisions, record.handovers;
      drop sequence record.supervision_no, record.handover_no;
      drop index record.allocations_of_staff`);
  }
}

const merges = `
create table find.merges (
  authority_id smallint not null references reference.authorities,
  merge_no integer not null generated always as identity,
  child_no integer not null,
  gone_child_no integer not null,
  gone_public_id uuid not null,
  gone_child_id text not null,
  -- The child's own row as it was.
  gone jsonb not null,
  because text not null,
  request_key uuid not null,
  merged_at timestamptz not null default now(),
  merged_by integer default record.current_user_no(),
  undone_at timestamptz,
  undone_by integer,
  undone_because text,
  constraint merges_key primary key (authority_id, merge_no),
  constraint merges_request_once unique (authority_id, request_key),
  constraint merges_apart check (child_no <> gone_child_no),
  constraint merges_undone_whole check ((undone_at is null) = (undone_because is null))
);
create unique index merges_gone_once on find.merges (authority_id, gone_public_id) where undone_at is null;

-- What a merge did to each row: moved to the child who stays, or left out because the other child's row says it.
create table find.merged_rows (
  authority_id smallint not null,
  merge_no integer not null,
  row_no integer not null generated always as identity,
  table_name text not null,
  did text not null constraint merged_rows_did_known check (did in ('moved', 'left-out')),
  of_child_no integer not null,
  said jsonb not null,
  constraint merged_rows_key primary key (authority_id, merge_no, row_no),
  constraint merged_rows_merge_fkey foreign key (authority_id, merge_no) references find.merges (authority_id, merge_no)
);

create function find.note_merge() returns trigger language plpgsql security definer set search_path = find, pg_catalog
as $$
begin
  delete from find.names n where n.authority_id = new.authority_id and n.kind = 'child' and n.no = new.child_no and n.source like 'merged-%';
  insert into find.names (authority_id, kind, no, source, word, sorted)
    select distinct m.authority_id, 'child', m.child_no, 'merged-' || s.source, s.word, find.sorted(to_jsonb(c))
    from find.merges m join record.children c on c.authority_id = m.authority_id and c.child_no = m.child_no
      cross join lateral find.said_by('child', m.gone) s
    where m.authority_id = new.authority_id and m.child_no = new.child_no and m.undone_at is null;
  return null;
end $$;
create trigger note_merge after insert or update on find.merges for each row execute function find.note_merge();

alter table find.merges enable row level security, force row level security;
alter table find.merged_rows enable row level security, force row level security;
create policy read_by_triggers on find.merges to current_user using (true);
create policy own_authority on find.merges to aelwyd_app using (authority_id = (select record.current_authority()));
create policy own_authority on find.merged_rows to aelwyd_app using (authority_id = (select record.current_authority()));
grant select, insert on find.merges, find.merged_rows to aelwyd_app;
grant update (undone_at, undone_by, undone_because) on find.merges to aelwyd_app;

-- A child's rows that name each other move together: the check waits for the end of the act that asks for it.
do $$
declare
  kept record;
begin
  for kept in select c.conrelid::regclass as held, c.conname from pg_constraint c
    where c.contype = 'f' and not c.condeferrable and c.connamespace = 'record'::regnamespace and c.confrelid <> 'record.children'::regclass
      and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'child_no')
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', kept.held, kept.conname);
  end loop;
end $$;
`;

const caseloads = `
create index allocations_of_staff on record.allocations (authority_id, staff_no);

create sequence record.handover_no as integer;
create sequence record.supervision_no as integer;
grant usage on sequence record.handover_no, record.supervision_no to aelwyd_app;

create table record.handovers (
  authority_id smallint not null,
  child_no integer not null,
  handover_no integer not null default nextval('record.handover_no'),
  handover_id text not null,
  role text not null constraint handovers_role_known check (role in ('social-worker', 'personal-adviser', 'independent-reviewing-officer')),
  from_staff_no integer,
  to_staff_no integer not null,
  handed_over_on date not null,
  reason text constraint handovers_reason_formed check (reason ~ '^[a-z0-9-]+$'),
  handover text,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint handovers_key primary key (authority_id, child_no, handover_no),
  constraint handovers_handover_id_once unique (authority_id, handover_id),
  constraint handovers_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint handovers_from_fkey foreign key (authority_id, from_staff_no) references record.staff (authority_id, staff_no),
  constraint handovers_to_fkey foreign key (authority_id, to_staff_no) references record.staff (authority_id, staff_no)
);

create table record.supervisions (
  authority_id smallint not null references reference.authorities,
  supervision_no integer not null default nextval('record.supervision_no'),
  supervision_id text not null,
  staff_no integer not null,
  held_on date not null,
  discussed text,
  next_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint supervisions_key primary key (authority_id, supervision_no),
  constraint supervisions_supervision_id_once unique (authority_id, supervision_id),
  constraint supervisions_staff_fkey foreign key (authority_id, staff_no) references record.staff (authority_id, staff_no),
  constraint supervisions_next_after check (next_on > held_on)
);

create table record.supervision_actions (
  authority_id smallint not null,
  supervision_no integer not null,
  line_no smallint not null,
  agreed text not null,
  owner_staff_no integer not null,
  due_on date not null,
  done_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint supervision_actions_key primary key (authority_id, supervision_no, line_no),
  constraint supervision_actions_supervision_fkey foreign key (authority_id, supervision_no) references record.supervisions (authority_id, supervision_no),
  constraint supervision_actions_owner_fkey foreign key (authority_id, owner_staff_no) references record.staff (authority_id, staff_no)
);

select record.keep_history_of('handovers');
select record.keep_history_of('supervisions');
select record.keep_history_of('supervision_actions');
`;
