import type { FastifyRequest } from 'fastify';
import { checkStorable } from '../http/storable-requests.js';
import { FILE_BYTES } from './file-kinds.js';
import { FileRefused } from './file-refused.js';

/** A form with one file. What the sender calls the file is not kept: a name can hold anything, a child's name too. */
export interface FormWithFile {
  content: Buffer;
  fields: Record<string, string>;
}

const limits = { files: 1, fileSize: FILE_BYTES, fields: 30, fieldSize: 10_000, fieldNameSize: 100, parts: 32, headerPairs: 50 };
/** What the web server says when a form goes beyond its limits. */
const beyond = new Map([['FST_REQ_FILE_TOO_LARGE', 'large'], ['FST_FILES_LIMIT', 'several'], ['FST_PARTS_LIMIT', 'several'], ['FST_FIELDS_LIMIT', 'several']] as const);

/**
 * Reads a form with one file, up to the size that is allowed and no further.
 *
 * @throws FileRefused
 */
export async function receiveFile(request: FastifyRequest): Promise<FormWithFile> {
  if (!request.isMultipart()) throw new FileRefused('none');
  const fields = new Map<string, string>();
  let content: Buffer | undefined;
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value));
      else content = await part.toBuffer();
    }
  } catch (error) {
    const why = beyond.get((error as { code?: never }).code as never);
    throw why ? new FileRefused(why) : error;
  }
  checkStorable(Object.fromEntries(fields));
  if (!content) throw new FileRefused('none');
  return { content, fields: Object.fromEntries(fields) };
}
