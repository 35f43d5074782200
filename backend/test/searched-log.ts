import { PassThrough } from 'node:stream';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import { requestLog } from '../src/http/request-log.js';

/** What differs in every line and is nobody’s: the number and time of a request. */
const ofEveryLine = /"(reqId|id|time|responseTime)":("[^"]*"|[\d.]+),?/g;
/** A code, a key or a day is no words of anybody’s. */
const isSomebodys = (text: string) => text.length > 5 && text.length < 200 && (/\p{Lu}\p{Ll}/u.test(text) || /[ @]/.test(text));
const calledSo = `select forenames as name from record.children union select surname from record.children union select name from record.people union select name from record.staff union select name from staff.accounts union select email from staff.accounts`;

/** The whole log of a server of the tests, searched as it closes for what was sent to it and for who is in its store. */
export class SearchedLog {
  private readonly lines = new Set<string>();
  private readonly sent = new Set<string>();
  readonly log: FastifyBaseLogger;

  constructor() {
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => chunk.toString().split('\n').forEach((line) => this.lines.add(line.replace(ofEveryLine, ''))));
    this.log = requestLog('trace', stream);
  }

  /** What a request carried, to be looked for. */
  carried(payload: unknown): void {
    if (typeof payload === 'string' && isSomebodys(payload)) this.sent.add(payload);
    if (payload !== null && typeof payload === 'object' && !Buffer.isBuffer(payload)) Object.values(payload).forEach((each) => this.carried(each));
  }

  /** @throws Error that says in which line somebody’s name or words are */
  async search(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ name: string }>(calledSo);
    const looked = [...this.sent, ...rows.map(({ name }) => name).filter((name) => isSomebodys(name ?? ''))];
    for (const line of this.lines) {
      const found = looked.find((each) => line.includes(JSON.stringify(each).slice(1, -1)));
      if (found !== undefined) throw new Error(`The log of the server holds “${found}”: ${line}`);
    }
  }
}
