import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The policies in front of children only read, so PostgreSQL may ask them in several workers at once. Without saying so, every
 * count over a large table fell back to one.
 */
export class LetWallsRunInParallel1764000000033 implements MigrationInterface {
  name = 'LetWallsRunInParallel1764000000033';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(marked('safe'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(marked('unsafe'));
  }
}

const asked = ['hidden_children', 'opened_children', 'closed_children', 'sampled_children', 'protected_children'];

function marked(how: 'safe' | 'unsafe'): string {
  return asked.map((name) => `alter function access.${name}() parallel ${how}`).join(';');
}
