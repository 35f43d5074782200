import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EMAIL, PASSWORD } from './killed-store.js';

/** Visits a worker was told are stored, and those nothing was told of, by the key they were sent with. */
export interface Told {
  stored: Set<string>;
  unanswered: Set<string>;
}

/** People who record visit after visit, and send each again until they are told that it is stored. */
export class Writers {
  readonly told: Told = { stored: new Set(), unanswered: new Set() };
  private readonly ended = new AbortController();
  private readonly writing: Promise<void>[] = [];
  private cookie = '';

  constructor(private readonly address: string) {}

  async start(): Promise<void> {
    await this.signIn();
    const { rows } = (await (await fetch(`${this.address}/api/children`, { headers: { cookie: this.cookie } })).json()) as { rows: { publicId: string }[] };
    for (const { publicId } of rows) this.writing.push(this.write(publicId));
  }

  /** Stops when every visit under way has been answered, or `giveUp` is set. */
  async stop({ giveUp = false } = {}): Promise<void> {
    this.ended.abort(giveUp);
    await Promise.all(this.writing);
  }

  private async write(publicId: string): Promise<void> {
    for (let turn = 0; !this.ended.signal.aborted; turn++) {
      const key = randomUUID();
      this.told.unanswered.add(key);
      const visitedOn = new Date(Date.UTC(2020, 0, 6 + (turn % 2000))).toISOString().slice(0, 10);
      while (!(await this.isStored(publicId, key, visitedOn))) {
        if (this.ended.signal.aborted && this.ended.signal.reason === true) return;
        await sleep(20);
      }
      this.told.unanswered.delete(key);
      this.told.stored.add(key);
    }
  }

  private async isStored(publicId: string, key: string, visitedOn: string): Promise<boolean> {
    try {
      const { status } = await fetch(`${this.address}/api/children/${publicId}/visits`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-aelwyd': '1', 'idempotency-key': key, cookie: this.cookie },
        body: JSON.stringify({ visitedOn, seen: true, seenAlone: true }),
      });
      if (status === 401) await this.signIn();
      return status === 201;
    } catch {
      // Nobody answered: whether the visit is stored is not known, so it is sent again.
      return false;
    }
  }

  private async signIn(): Promise<void> {
    const { headers } = await fetch(`${this.address}/api/sign-in`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'x-aelwyd': '1' }, body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
    });
    this.cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  }
}
