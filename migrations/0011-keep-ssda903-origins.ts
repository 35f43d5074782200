import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The codes an English return was written with, beside the Welsh ones they were recorded as. A row goes with its child.
 */
export class KeepSsda903Origins1764000000011 implements MigrationInterface {
  name = 'KeepSsda903Origins1764000000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
    await queryRunner.query(`select record.keep_history_of('ssda903_origins')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop view as_known.ssda903_origins; drop table history.ssda903_origins, record.ssda903_origins');
  }
}

const sql = `
create table record.ssda903_origins (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  file text not null,
  field text not null,
  held_on date not null,
  original_code text not null,
  mapped_code text,
  note text constraint ssda903_origins_note_known check (note in ('area-not-known', 'temporary-move')),
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  version integer not null default 1,
  constraint ssda903_origins_key primary key (authority_id, child_no, file, held_on, field),
  constraint ssda903_origins_child_fkey foreign key (authority_id, child_no)
    references record.children (authority_id, child_no) on delete cascade
);
`;
