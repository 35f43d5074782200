import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a child may know of carers, how workers are reached, the language a child's words were written in, what children are
 * given besides their plan, and what supervision decides about a child. A telling that rests on a version of the plan is My plan,
 * one that tells of a household is About my carers, and one of neither is Who's who.
 */
export class TellChildrenSupervise1764000000038 implements MigrationInterface {
  name = 'TellChildrenSupervise1764000000038';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(added)) {
      const adds = columns.map((column) => `add ${column}`).join(', ');
      await queryRunner.query(`alter table record.${table} ${adds}; alter table history.${table} ${adds}`);
    }
    await queryRunner.query(rules);
    for (const table of Object.keys(added)) await queryRunner.query(`select record.keep_history_of('${table}')`);
    await queryRunner.query(decisions);
    await queryRunner.query(following);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function staff.drafts_follow, staff.drafts_return; drop policy following on staff.drafts; alter table staff.drafts drop merge_no;
      drop view as_known.supervision_decisions; drop table history.supervision_decisions, record.supervision_decisions; drop sequence record.decision_no;
      drop index record.supervisions_of_worker;
      delete from record.child_versions where plan_version_no is null; delete from history.child_versions where plan_version_no is null`);
    for (const [table, columns] of Object.entries(added)) {
      const drops = columns.map((column) => `drop ${column.split(' ')[0]}`).join(', ');
      await queryRunner.query(`drop view as_known.${table}; alter table record.${table} ${drops}; alter table history.${table} ${drops}`);
    }
    await queryRunner.query("update record.relationships set kind = 'professional' where kind in ('advocate', 'independent-visitor')");
    await queryRunner.query(kinds("'mother', 'father', 'parent', 'step-parent', 'sibling', 'grandparent', 'aunt-or-uncle', 'other-relative', 'guardian', 'friend', 'professional', 'other'"));
    await queryRunner.query('alter table record.child_versions alter plan_version_no set not null; alter table history.child_versions alter plan_version_no set not null');
    for (const table of Object.keys(added)) await queryRunner.query(`select record.keep_history_of('${table}')`);
  }
}

const added: Readonly<Record<string, readonly string[]>> = {
  staff: ['phone text'],
  carers: ['told_language text', 'who_lives_there text', 'pets text', 'house_rules text', 'likes text', 'first_days text'],
  plan_outcomes: ['words_language text'],
  child_versions: ['carer_no integer'],
};

/** What somebody may be to a child. */
const kinds = (known: string) => `alter table record.relationships drop constraint relationships_kind_known, add constraint relationships_kind_known check (kind in (${known}));`;

const rules = `
alter table record.carers add constraint carers_told_language_known check (told_language in ('cy', 'en'));
alter table record.plan_outcomes add constraint plan_outcomes_words_language_known check (words_language in ('cy', 'en', 'other'));
alter table record.child_versions alter plan_version_no drop not null,
  add constraint child_versions_carer_fkey foreign key (authority_id, carer_no) references record.carers (authority_id, carer_no),
  add constraint child_versions_of_one check (plan_version_no is null or carer_no is null);
alter table history.child_versions alter plan_version_no drop not null;
${kinds("'mother', 'father', 'parent', 'step-parent', 'sibling', 'grandparent', 'aunt-or-uncle', 'other-relative', 'guardian', 'friend', 'advocate', 'independent-visitor', 'professional', 'other'")}
`;

const decisions = `
create sequence record.decision_no as integer;
grant usage on sequence record.decision_no to aelwyd_app;
create index supervisions_of_worker on record.supervisions (authority_id, staff_no, held_on);

-- What a manager and a worker thought and decided about a child in the worker's supervision: part of the child's record.
create table record.supervision_decisions (
  authority_id smallint not null,
  child_no integer not null,
  decision_no integer not null default nextval('record.decision_no'),
  decision_id text not null,
  staff_no integer not null,
  decided_on date not null,
  reflection text,
  decision text not null constraint supervision_decisions_said check (decision ~ '\\S'),
  owner_staff_no integer,
  due_on date,
  done_on date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint supervision_decisions_key primary key (authority_id, child_no, decision_no),
  constraint supervision_decisions_decision_id_once unique (authority_id, decision_id),
  constraint supervision_decisions_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint supervision_decisions_staff_fkey foreign key (authority_id, staff_no) references record.staff (authority_id, staff_no),
  constraint supervision_decisions_owner_fkey foreign key (authority_id, owner_staff_no) references record.staff (authority_id, staff_no)
);
create index supervision_decisions_of_worker on record.supervision_decisions (authority_id, staff_no, decided_on);
select record.keep_history_of('supervision_decisions');

`;

const following = `
alter table staff.drafts add merge_no integer;
create policy following on staff.drafts for update to current_user using (true);

-- What people are still writing of a child whose record becomes another's goes with it, whoever's it is. Where its author already
-- writes in that place of the other child, it keeps its own place, and only says of whom it is.
create function staff.drafts_follow(merge integer, gone_no integer, gone uuid, stays_no integer, stays uuid) returns void
  language sql volatile security definer set search_path = pg_catalog
as $$
  update staff.drafts d set child_no = stays_no, merge_no = merge, page = replace(d.page, gone::text, stays::text), place = case
      when exists (select from staff.drafts o where o.authority_id = d.authority_id and o.account_no = d.account_no and o.place = replace(d.place, gone::text, stays::text)) then d.place
      else replace(d.place, gone::text, stays::text) end
  where d.authority_id = record.current_authority() and d.child_no = gone_no
$$;

create function staff.drafts_return(merge integer, gone_no integer, gone uuid, stays uuid) returns void
  language sql volatile security definer set search_path = pg_catalog
as $$
  update staff.drafts d set child_no = gone_no, merge_no = null, page = replace(d.page, stays::text, gone::text), place = case
      when exists (select from staff.drafts o where o.authority_id = d.authority_id and o.account_no = d.account_no and o.place = replace(d.place, stays::text, gone::text) and o.place <> d.place) then d.place
      else replace(d.place, stays::text, gone::text) end
  where d.authority_id = record.current_authority() and d.merge_no = merge
$$;
revoke execute on function staff.drafts_follow, staff.drafts_return from public;
grant execute on function staff.drafts_follow, staff.drafts_return to aelwyd_app;
`;
