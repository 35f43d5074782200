import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Beside the digest of where somebody lives, the postcode sealed with the same key, so that a change of the key makes both anew. A
 * digest from before has none and is forgotten with its key.
 */
export class KeepAddressesThroughAKey1764000000048 implements MigrationInterface {
  name = 'KeepAddressesThroughAKey1764000000048';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table access.own_postcodes add sealed_postcode bytea; grant update (sealed_postcode) on access.own_postcodes to aelwyd_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table access.own_postcodes drop sealed_postcode');
  }
}
