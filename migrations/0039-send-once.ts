import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was sent with a key: sent again as it was it is carried out once, and with other answers it is refused. And who else is
 * writing in the same place, for whoever opens it.
 */
export class SendOnce1764000000039 implements MigrationInterface {
  name = 'SendOnce1764000000039';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(requests);
    await queryRunner.query(othersWriting);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function staff.others_writing; drop table staff.sent_requests');
  }
}

const requests = `
create table staff.sent_requests (
  authority_id smallint not null references reference.authorities,
  request_key uuid not null,
  -- SHA-256 of what was sent, and to where; the words themselves are where they were stored.
  digest bytea not null,
  sent_at timestamptz not null default now(),
  constraint sent_requests_key primary key (authority_id, request_key)
);
alter table staff.sent_requests enable row level security, force row level security;
create policy own_authority on staff.sent_requests to aelwyd_app using (authority_id = (select record.current_authority()));
grant select, insert on staff.sent_requests to aelwyd_app;
`;

const othersWriting = `
-- Who else of this authority has written here within the hour, and when last; nothing of what they wrote.
-- A place that ends in a dash stands for all that begin so.
create function staff.others_writing(at text, about integer) returns table (name text, saved_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.name, max(d.saved_at)
  from staff.drafts d join staff.accounts a on a.authority_id = d.authority_id and a.account_no = d.account_no
  where d.authority_id = record.current_authority() and d.account_no <> record.current_user_no() and d.child_no = about
    and (d.place = at or right(at, 1) = '-' and starts_with(d.place, at)) and d.saved_at > now() - interval '1 hour'
  group by a.account_no, a.name order by max(d.saved_at) desc limit 5
$$;
revoke execute on function staff.others_writing from public;
grant execute on function staff.others_writing to aelwyd_app;
`;
