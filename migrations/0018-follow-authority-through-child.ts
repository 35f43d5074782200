import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row of a child points at the child of its authority, and the child at the authority: pointing at the authority a second
 * time refused nothing more, and cost a look-up for every row of an import.
 */
export class FollowAuthorityThroughChild1764000000018 implements MigrationInterface {
  name = 'FollowAuthorityThroughChild1764000000018';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ofAChild) await queryRunner.query(`alter table record.${table} drop constraint ${table}_authority_id_fkey`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ofAChild) {
      await queryRunner.query(`alter table record.${table} add constraint ${table}_authority_id_fkey foreign key (authority_id) references reference.authorities`);
    }
  }
}

const ofAChild = [
  'periods_of_care', 'legal_statuses', 'placements', 'out_of_area_decisions', 'allocations', 'visits', 'assessments',
  'care_and_support_plans', 'personal_education_plans', 'health_assessments', 'reviews', 'escalations', 'care_leavers',
  'pathway_assessments_and_plans', 'missing_episodes', 'proceedings', 'child_protection',
];
