import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents of a child, and the contents of files. A content is stored once in an authority under its sha-256; what is said of
 * it in a child's record is a row of its own, of which the record keeps the past.
 */
export class CreateDocuments1764000000032 implements MigrationInterface {
  name = 'CreateDocuments1764000000032';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(contents);
    await queryRunner.query(documents);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop view as_known.documents; drop table history.documents, record.documents; drop sequence record.document_no; drop schema files cascade');
  }
}

const contents = `
create schema files;
grant usage on schema files to aelwyd_app;

create table files.contents (
  authority_id smallint not null references reference.authorities,
  sha256 text not null constraint contents_sha256_formed check (sha256 ~ '^[0-9a-f]{64}$'),
  kind text not null constraint contents_kind_known check (kind in ('pdf', 'docx', 'txt', 'png', 'jpeg')),
  bytes integer not null constraint contents_bytes_capped check (bytes between 1 and 20971520),
  content bytea not null,
  -- What can be read in it, for searching and for reading here; empty for pictures.
  words text not null default '',
  found_by tsvector not null generated always as (to_tsvector('english', left(words, 200000)) || to_tsvector('simple', left(words, 200000))) stored,
  scan text not null constraint contents_scan_known check (scan in ('not-scanned', 'clean', 'held', 'infected')),
  scanned_at timestamptz,
  stored_at timestamptz not null default now(),
  stored_by integer default record.current_user_no(),
  constraint contents_key primary key (authority_id, sha256),
  constraint contents_fit check (octet_length(content) = bytes)
);
-- Every kind is packed already: packing it again would only cost time.
alter table files.contents alter column content set storage external;
create index contents_found_by on files.contents using gin (found_by);
alter table files.contents enable row level security, force row level security;
create policy own_authority on files.contents to aelwyd_app using (authority_id = (select record.current_authority()));
grant select, insert on files.contents to aelwyd_app;
grant update (scan, scanned_at) on files.contents to aelwyd_app;
`;

const documents = `
create sequence record.document_no as integer;
grant usage on sequence record.document_no to aelwyd_app;

-- No foreign key to the content: a portable extract carries what is said of a document and its digest, and not the file.
create table record.documents (
  authority_id smallint not null,
  child_no integer not null,
  document_no integer not null default nextval('record.document_no'),
  document_id text not null,
  kind text not null constraint documents_kind_formed check (kind ~ '^[a-z0-9-]+$'),
  title text not null constraint documents_title_said check (title ~ '\\S'),
  dated_on date not null,
  language text constraint documents_language_formed check (language ~ '^[a-z-]+$'),
  received_from text,
  seen_by_child boolean,
  sha256 text not null constraint documents_sha256_formed check (sha256 ~ '^[0-9a-f]{64}$'),
  file_kind text not null,
  bytes integer not null,
  retention_basis text not null constraint documents_retention_formed check (retention_basis ~ '^[a-z0-9-]+$'),
  retain_until date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint documents_key primary key (authority_id, child_no, document_no),
  constraint documents_document_id_once unique (authority_id, document_id),
  constraint documents_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
create index documents_of_content on record.documents (authority_id, sha256);
select record.keep_history_of('documents');
`;
