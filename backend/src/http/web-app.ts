import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { keptAppScript } from './kept-app.js';
import { nonceOf } from './security-headers.js';

const A_YEAR = 31_536_000;
const named = /-[\w-]{8}\.(js|css)$/;
/** The thread that draws a stranger’s file asks nobody for anything: it has the file, and scripts of ours. */
const drawing = /[\\/]worker-[\w-]{8}\.js$/;

/**
 * Serves the built web app: its files, and its page for every other address, because the web app reads the address
 * itself. Serves nothing where it has not been built.
 */
export async function serveWebApp(app: NestFastifyApplication, folder: string | undefined): Promise<void> {
  if (!folder || !existsSync(join(folder, 'index.html'))) return;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // A file with a digest in its name never changes; any other is asked for again.
      void reply.header('cache-control', named.test(path) ? `public, max-age=${A_YEAR}, immutable` : 'no-cache');
      if (drawing.test(path)) void reply.header('content-security-policy', "default-src 'none'; script-src 'self'");
    },
  });
  const worker = existsSync(join(folder, 'kept-app.js')) ? keptAppScript(folder) : undefined;
  app.getHttpAdapter().getInstance().get('/app-worker.js', (_request, reply) =>
    worker === undefined ? reply.callNotFound() : reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(worker),
  );
  app.getHttpAdapter().getInstance().get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path === '/api' || path.startsWith('/api/') || /\.\w+$/.test(path)) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replace(/<([a-z]+-root)\b(?![^>]*ngCspNonce)/, `<$1 ngCspNonce="${nonceOf(reply)}"`));
  });
}
