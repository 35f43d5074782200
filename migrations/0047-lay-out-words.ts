import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the writer of a Word document set its words: headings, lists and tables. Documents kept before this have their words alone. */
export class LayOutWords1764000000047 implements MigrationInterface {
  name = 'LayOutWords1764000000047';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table files.contents add pieces jsonb constraint contents_pieces_listed check (jsonb_typeof(pieces) = 'array')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table files.contents drop pieces');
  }
}
