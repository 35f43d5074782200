import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The application's role may have PostgreSQL count the tables whose rows others refer to. Without a count, every row of a
 * first import is held against all the staff of its authority to find the one it names.
 */
export class LetImportsCount1764000000017 implements MigrationInterface {
  name = 'LetImportsCount1764000000017';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`grant maintain on ${counted} to aelwyd_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`revoke maintain on ${counted} from aelwyd_app`);
  }
}

const counted = ['staff', 'children', 'carers', 'settings', 'placements', 'assessments'].map((table) => `record.${table}`).join(', ');
