import { once } from 'node:events';
import type { Socket } from 'node:net';
import pg from 'pg';

type Client = pg.Client & { connection: { stream: Socket } };
type Query = (this: pg.Client, ...asked: unknown[]) => unknown;

/**
 * How a statement is lost: it fails and is never sent, so that whoever went on regardless would be seen; or the connection goes with it,
 * before the database has it, or once it has done it, with its answer lost on the way back.
 */
export type Loss = 'failing' | 'before' | 'after';

/** Counts the statements an application sends to its database, whichever way they go there, and loses one of them. */
export class LosingConnections {
  /** What was sent since it was last told where to lose one. */
  readonly sent: string[] = [];
  private readonly query = pg.Client.prototype.query as unknown as Query;
  private lost: { at: number; loss: Loss } | undefined;

  /** @param spared the test’s own connection */
  constructor(private readonly spared: pg.Client) {
    const send = this.send.bind(this);
    put(function (this: pg.Client, ...asked) {
      return send(this as Client, asked);
    });
  }

  lose(at: number, loss: Loss): void {
    this.sent.length = 0;
    this.lost = { at, loss };
  }

  /** From here on nothing is lost, only counted. */
  keep(): void {
    this.sent.length = 0;
    this.lost = undefined;
  }

  end(): void {
    put(this.query);
  }

  private send(client: Client, asked: unknown[]): unknown {
    if (client === this.spared) return this.query.apply(client, asked);
    const [first] = asked as [string | { text?: string }];
    this.sent.push(typeof first === 'string' ? first : String(first.text));
    const isHere = this.lost?.at === this.sent.length;
    if (!isHere) return this.query.apply(client, asked);
    if (this.lost?.loss === 'failing') return Promise.reject(Object.assign(new Error('of the test'), { code: '08006' }));
    const { stream } = client.connection;
    if (this.lost?.loss === 'before') {
      stream.destroy();
      return this.query.apply(client, asked);
    }
    return Promise.resolve(this.query.apply(client, asked)).then(async () => {
      stream.destroy();
      await once(stream, 'close');
      throw new Error('Connection terminated unexpectedly');
    });
  }
}

function put(query: Query): void {
  (pg.Client.prototype as unknown as { query: Query }).query = query;
}
