import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row of a child names its authority together with the child, and the child's own row names an authority that exists:
 * asking again for every row of an import proves nothing more and costs a fifth of the time.
 */
export class AuthorityThroughChild1764000000018 implements MigrationInterface {
  name = 'AuthorityThroughChild1764000000018';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const { table, constraint } of await ofChildren(queryRunner)) {
      if (constraint) await queryRunner.query(`alter table ${table} drop constraint ${constraint}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { table, constraint } of await ofChildren(queryRunner)) {
      if (!constraint) await queryRunner.query(`alter table ${table} add foreign key (authority_id) references reference.authorities`);
    }
  }
}

/** Tables whose rows name their child by a foreign key, and the constraint that asks for the authority as well. */
function ofChildren(queryRunner: QueryRunner): Promise<{ table: string; constraint: string | null }[]> {
  return queryRunner.query(
    `select c.conrelid::regclass::text as table, (select a.conname from pg_constraint a
        where a.conrelid = c.conrelid and a.contype = 'f' and a.confrelid = 'reference.authorities'::regclass) as constraint
     from pg_constraint c where c.contype = 'f' and c.confrelid = 'record.children'::regclass and c.conrelid <> 'record.children'::regclass
     group by c.conrelid`,
  ) as Promise<{ table: string; constraint: string | null }[]>;
}
