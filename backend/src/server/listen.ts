import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Why the server does not start, in words for whoever started it. */
export class CannotStart extends Error {}

/**
 * Listens and answers with the address to open.
 *
 * @throws CannotStart when the port cannot be had
 */
export async function listen(app: NestFastifyApplication, { port, host }: { port: number; host: string }): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new CannotStart(`Port ${port} is in use. Stop what is using it, or choose another: PORT=${port + 1} npm start`, { cause: error });
    }
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw new CannotStart(`Port ${port} needs more rights than you have. Choose one above 1023.`, { cause: error });
    throw error;
  }
  const address = app.getHttpServer().address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return `http://${host === '0.0.0.0' || host === '127.0.0.1' || host === '::' ? 'localhost' : host}:${bound}`;
}

/** @throws CannotStart, before anything is started */
export function checkPort(port: number): void {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CannotStart('PORT must be a whole number from 0 to 65535.');
}
