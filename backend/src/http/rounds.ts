import { Logger } from '@nestjs/common';
import { whatFailed } from './what-failed.js';

/**
 * Work done again and again beside the server’s: at once, and then each time the interval has passed. A round that is under way is not
 * begun twice; one that fails is told and tried again at the next.
 */
export class Rounds {
  private readonly log: Logger;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private work: () => Promise<unknown> = async () => undefined;

  /**
   * @param name in the log
   * @param tell what is written of a failure
   */
  constructor(
    name: string,
    private readonly every: number,
    private readonly tell: (error: unknown) => string = (error) => JSON.stringify(whatFailed(error)),
  ) {
    this.log = new Logger(name);
  }

  start(work: () => Promise<unknown>): void {
    this.work = work;
    this.timer = setInterval(() => void this.now(), this.every).unref();
    void this.now();
  }

  /** Begins no more, and waits for what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
  }

  /** One round, that which is under way if one is. */
  now(): Promise<void> {
    this.working ??= this.work()
      .then(() => undefined)
      .catch((error: unknown) => this.log.error(this.tell(error)))
      .finally(() => (this.working = undefined));
    return this.working;
  }
}
