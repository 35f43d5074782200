import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Unacceptable } from '../http/problem.js';
import { recordTables } from './extract/record-tables.js';

/** Every file an extract can have, and as many that are none: those are named in the answer. */
const FILES = 2 * recordTables.length;
const FILE_BYTES = 512 * 1024 * 1024;
/** `children.csv`, with the folders of a folder upload before it or not. */
const named = /(?:^|[/\\])(([a-z0-9-]+)\.csv|datapackage\.json)$/i;

export interface Upload {
  /** A folder of its own, holding the files under the names they were sent with. */
  folder: string;
  fields: Map<string, string>;
}

/**
 * Streams the files of a form into a folder of their own, one in memory at a time, and its fields into a map.
 *
 * @throws Unacceptable when no file of an extract was sent, or one under a name an extract does not have
 */
export async function receiveUpload(request: FastifyRequest, uploads = join(tmpdir(), 'aelwyd-uploads')): Promise<Upload> {
  if (!request.isMultipart()) throw noFiles();
  const folder = join(uploads, randomUUID());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fields = new Map<string, string>();
  let files = 0;
  try {
    for await (const part of request.parts({ limits: { files: FILES, fileSize: FILE_BYTES, fields: 10, fieldSize: 1000 } })) {
      if (part.type === 'field') {
        fields.set(part.fieldname, String(part.value));
        continue;
      }
      const name = named.exec(part.filename)?.[1];
      if (!name) throw wrongName();
      await pipeline(part.file, createWriteStream(join(folder, name.toLowerCase()), { flags: 'wx', mode: 0o600 }));
      files += 1;
    }
    if (files === 0) throw noFiles();
    return { folder, fields };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? sameName() : error;
  }
}

const noFiles = () => new Unacceptable([{ field: 'files', message: { en: 'Select the files of the extract', cy: 'Dewiswch ffeiliau’r echdyniad' } }]);
const wrongName = () => new Unacceptable([{ field: 'files', message: { en: 'An extract holds CSV files and datapackage.json only', cy: 'Dim ond ffeiliau CSV a datapackage.json sydd mewn echdyniad' } }]);
const sameName = () => new Unacceptable([{ field: 'files', message: { en: 'Two of the files have the same name', cy: 'Mae gan ddwy o’r ffeiliau yr un enw' } }]);
