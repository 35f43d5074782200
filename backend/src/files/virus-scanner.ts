import { connect } from 'node:net';

/** What the scanner said of a file: `held` where it could not be asked, `not-scanned` where there is none. */
export type Scan = 'not-scanned' | 'clean' | 'held' | 'infected';

const MILLISECONDS = 20_000;
const PIECE = 64 * 1024;

/**
 * Where clamd listens (`AELWYD_CLAMD`, `host:port`), or null where none is set.
 *
 * @throws Error for anything else
 */
export function clamdAddress(setting: string | undefined): { host: string; port: number } | null {
  if (!setting) return null;
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(setting) ?? [];
  if (!host || !port || Number(port) < 1 || Number(port) > 65_535) throw new Error('AELWYD_CLAMD must be host:port, for example 127.0.0.1:3310');
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
}

/** Asks clamd about a file by its command INSTREAM. Only its plain word that nothing was found lets a file through. */
export function scanFile(content: Buffer, setting = process.env['AELWYD_CLAMD']): Promise<Scan> {
  const address = clamdAddress(setting);
  if (address === null) return Promise.resolve('not-scanned');
  return new Promise((resolve) => {
    const socket = connect(address);
    let answer = '';
    const finish = (scan: Scan) => {
      socket.destroy();
      resolve(scan);
    };
    socket.setTimeout(MILLISECONDS, () => finish('held'));
    socket.once('error', () => finish('held'));
    socket.on('data', (piece) => {
      answer += piece.toString('latin1');
    });
    socket.once('close', () => finish(verdict(answer)));
    socket.once('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < content.length; at += PIECE) {
        const piece = content.subarray(at, at + PIECE);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(piece.length);
        socket.write(length);
        socket.write(piece);
      }
      socket.write(Buffer.alloc(4));
    });
  });
}

function verdict(answer: string): Scan {
  const said = answer.replace(/\0+$/, '').trim();
  if (said === 'stream: OK') return 'clean';
  return / FOUND$/.test(said) ? 'infected' : 'held';
}
