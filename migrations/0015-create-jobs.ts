import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Long work: what is asked, how far it is and what came of it. A process that works on a job holds an advisory lock named
 * after it for as long as it lives, so a running job whose lock is free has been abandoned.
 */
export class CreateJobs1764000000015 implements MigrationInterface {
  name = 'CreateJobs1764000000015';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema jobs cascade');
  }
}

const sql = `
create schema jobs;

create table jobs.jobs (
  authority_id smallint not null references reference.authorities,
  job_no integer not null generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  kind text not null,
  state text not null default 'waiting'
    constraint jobs_state_known check (state in ('waiting', 'running', 'done', 'refused', 'failed', 'cancelled')),
  step smallint not null default 0,
  share real not null default 0 constraint jobs_share_is_one check (share between 0 and 1),
  cancel_asked boolean not null default false,
  input jsonb not null,
  result jsonb,
  asked_at timestamptz not null default now(),
  asked_by integer not null,
  asked_as text[] not null,
  request_id text not null,
  started_at timestamptz,
  ended_at timestamptz,
  constraint jobs_key primary key (authority_id, job_no),
  constraint jobs_public_id_once unique (authority_id, public_id)
);
create index jobs_waiting on jobs.jobs (job_no) where state in ('waiting', 'running');

create table jobs.findings (
  authority_id smallint not null references reference.authorities,
  job_no integer not null,
  severity text not null constraint findings_severity_known check (severity in ('fault', 'warning')),
  finding_no integer not null,
  finding jsonb not null,
  constraint findings_key primary key (authority_id, job_no, severity, finding_no),
  constraint findings_job_fkey foreign key (authority_id, job_no) references jobs.jobs (authority_id, job_no)
);

do $$
declare
  named text;
begin
  foreach named in array array['jobs', 'findings'] loop
    execute format('alter table jobs.%I enable row level security, force row level security', named);
    execute format('create policy own_authority on jobs.%I to aelwyd_app using (authority_id = (select record.current_authority()))', named);
  end loop;
end $$;
create policy handing_out on jobs.jobs to current_user using (true);
grant usage on schema jobs to aelwyd_app;
grant select, insert, update on jobs.jobs to aelwyd_app;
grant select, insert on jobs.findings to aelwyd_app;

-- Hands out the oldest waiting job of whichever authority and takes its lock for the life of the connection.
create function jobs.claim_next() returns table (authority_id smallint, job_no integer)
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  select j.authority_id, j.job_no into authority_id, job_no from jobs.jobs j
    where j.state = 'waiting' order by j.job_no limit 1 for update skip locked;
  if job_no is null then return; end if;
  perform pg_advisory_lock(1776, job_no);
  update jobs.jobs j set state = 'running', started_at = now() where j.job_no = claim_next.job_no;
  return next;
end $$;

-- Ends as failed what nobody works on any more, and says what was kept for it.
create function jobs.fail_abandoned() returns table (kind text, input jsonb)
  language sql security definer set search_path = pg_catalog
as $$
  update jobs.jobs j set state = 'failed', ended_at = now()
    where j.state = 'running' and pg_try_advisory_xact_lock(1776, j.job_no) returning j.kind, j.input
$$;

revoke execute on function jobs.claim_next, jobs.fail_abandoned from public;
grant execute on function jobs.claim_next, jobs.fail_abandoned to aelwyd_app;
`;
