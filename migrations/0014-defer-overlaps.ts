import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Overlaps are judged when a statement ends and not row by row, so that one statement may move the day on which one spell
 * ends and the next begins. They are refused as before.
 */
export class DeferOverlaps1764000000014 implements MigrationInterface {
  name = 'DeferOverlaps1764000000014';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(redefined('deferrable initially immediate'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(redefined('not deferrable'));
  }
}

const apart = [
  ['periods_of_care', 'child_no'],
  ['legal_statuses', 'child_no'],
  ['placements', 'child_no'],
  ['allocations', 'child_no, role'],
] as const;

function redefined(when: string): string {
  return apart
    .map(
      ([table, columns]) => `alter table record.${table} drop constraint ${table}_no_overlap, add constraint ${table}_no_overlap
        exclude using gist (authority_id with =, ${columns.split(', ').map((column) => `${column} with =`).join(', ')}, daterange(started_on, ended_on) with &&) ${when};`,
    )
    .join('\n');
}
