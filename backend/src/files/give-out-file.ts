import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type FileKind, fileKinds } from './file-kinds.js';

/**
 * Gives a file out as something to be saved, of the one kind it was found to be, under a name of ours. Were it opened in the
 * browser all the same, it may run nothing, fetch nothing and stand in no frame.
 */
export function giveOutFile(reply: FastifyReply, { content, kind, name }: { content: Buffer; kind: FileKind; name: string }): StreamableFile {
  void reply.header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
  void reply.header('x-content-type-options', 'nosniff');
  void reply.header('cross-origin-resource-policy', 'same-origin');
  return new StreamableFile(content, { type: fileKinds[kind].type, disposition: `attachment; filename="${name}.${fileKinds[kind].ending}"`, length: content.length });
}
