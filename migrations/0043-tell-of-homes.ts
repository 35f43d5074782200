import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a child may know of a residential home and who their keyworker there is, and the telling of it; and documents that were
 * written by hand: what they say, typed beside them, and the visit they belong to.
 */
export class TellOfHomes1764000000043 implements MigrationInterface {
  name = 'TellOfHomes1764000000043';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(added)) {
      const adds = columns.map((column) => `add ${column}`).join(', ');
      await queryRunner.query(`alter table record.${table} ${adds}; alter table history.${table} ${adds}`);
    }
    await queryRunner.query(rules);
    for (const table of Object.keys(added)) await queryRunner.query(`select record.keep_history_of('${table}')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from record.child_versions where setting_no is not null; delete from history.child_versions where setting_no is not null;
      alter table record.child_versions drop constraint child_versions_of_one, add constraint child_versions_of_one check (plan_version_no is null or carer_no is null)`);
    for (const [table, columns] of Object.entries(added)) {
      const drops = columns.map((column) => `drop ${column.split(' ')[0]}`).join(', ');
      await queryRunner.query(`drop view as_known.${table}; alter table record.${table} ${drops}; alter table history.${table} ${drops}; select record.keep_history_of('${table}')`);
    }
  }
}

const added: Readonly<Record<string, readonly string[]>> = {
  settings: ['told_language text', 'manager text', 'who_lives_there text', 'pets text', 'house_rules text', 'likes text', 'first_days text', 'usual_day text', 'works_in_welsh boolean'],
  placements: ['keyworker text'],
  child_versions: ['setting_no integer'],
  documents: ['typed_words text', 'visit_no integer'],
};

const rules = `
alter table record.settings add constraint settings_told_language_known check (told_language in ('cy', 'en'));
alter table record.child_versions drop constraint child_versions_of_one, add constraint child_versions_of_one check (num_nonnulls(plan_version_no, carer_no, setting_no) <= 1),
  add constraint child_versions_setting_fkey foreign key (authority_id, setting_no) references record.settings (authority_id, setting_no);
-- A visit taken back leaves what was written by hand of it among the child's documents.
alter table record.documents add constraint documents_visit_fkey foreign key (authority_id, child_no, visit_no)
  references record.visits (authority_id, child_no, visit_no) on delete set null (visit_no) deferrable initially immediate;
create index documents_of_visit on record.documents (authority_id, child_no, visit_no) where visit_no is not null;
`;
