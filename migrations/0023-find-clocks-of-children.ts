import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The open clocks of some children, for whoever has many children with long records: a panel administrator, a manager. */
export class FindClocksOfChildren1764000000023 implements MigrationInterface {
  name = 'FindClocksOfChildren1764000000023';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index duty_occurrences_of_child on clocks.duty_occurrences (authority_id, child_no, open_until)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index clocks.duty_occurrences_of_child');
  }
}
