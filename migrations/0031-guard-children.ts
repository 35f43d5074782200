import type { MigrationInterface, QueryRunner } from 'typeorm';
import { functions } from './0031/functions.ts';
import { tables } from './0031/tables.ts';

/**
 * The second question – which child – asked again by the database itself. `access` holds who may not and who may for a while:
 * restrictions and the people cleared, emergency access, cover for absence, samples of inspectors. `access.wall_children()`
 * gives every table that names a child the policies that follow; migrating calls it each time, so that a later table has them.
 */
export class GuardChildren1764000000031 implements MigrationInterface {
  name = 'GuardChildren1764000000031';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(functions);
    await queryRunner.query('select access.wall_children()');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('select access.unwall_children(); drop schema access cascade; drop function audit.readers_of, audit.count_readers_of; alter table audit.events drop seen_from, drop how');
  }
}
