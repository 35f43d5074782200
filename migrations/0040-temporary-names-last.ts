import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Temporary names are looked for last in every function that works with the owner’s rights. Where a search path does not say so
 * PostgreSQL looks there first, before its own catalogue: the application may make temporary things, for imports, and a temporary
 * type called `text` with a check of its own would have run that check as the owner.
 */
export class TemporaryNamesLast1764000000040 implements MigrationInterface {
  name = 'TemporaryNamesLast1764000000040';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(pathsBecome(`path || ', pg_temp'`, `path !~ 'pg_temp'`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(pathsBecome(`regexp_replace(path, ', pg_temp$', '')`, `path ~ ', pg_temp$'`));
  }
}

/** Every function with the owner’s rights, from the catalogue, so that none is left out. */
function pathsBecome(path: string, where: string): string {
  return `do $$ declare each record; begin
    for each in select p.oid::regprocedure as named, ${path} as becomes
      from pg_proc p, unnest(p.proconfig) said, regexp_replace(said, '^search_path=', '') path
      where p.prosecdef and p.proowner = current_user::regrole and said like 'search_path=%' and ${where}
    loop execute format('alter function %s set search_path = %s', each.named, each.becomes); end loop;
  end $$`;
}
