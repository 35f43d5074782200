import { jest } from '@jest/globals';
import { PagesOfFile } from './pages-of-file';

/** A thread that answers when the test says so. */
class Thread extends EventTarget {
  static last: Thread;
  readonly asked: unknown[] = [];
  hasEnded = false;

  constructor() {
    super();
    Thread.last = this;
  }

  postMessage(asked: unknown): void {
    this.asked.push(asked);
  }

  terminate(): void {
    this.hasEnded = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('the thread that draws a file', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { Worker: Thread });
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('is asked one thing after the other, and what the library says of itself is no answer', async () => {
    const pages = new PagesOfFile();
    const [first, second] = [pages.draw(1), pages.draw(2)];
    await jest.advanceTimersByTimeAsync(0);
    Thread.last.say({ sourceName: 'worker', action: 'ready' });
    expect(Thread.last.asked).toEqual([{ draw: 1 }]);
    Thread.last.say({ not: 'broken' });
    expect(await first).toEqual({ not: 'broken' });
    await jest.advanceTimersByTimeAsync(0);
    Thread.last.say({ opened: 3 });
    expect(await second).toEqual({ opened: 3 });
    expect(Thread.last.asked).toEqual([{ draw: 1 }, { draw: 2 }]);
  });

  it('is ended where an answer takes too long, and then asked nothing more', async () => {
    const pages = new PagesOfFile();
    const [slow, next] = [pages.draw(1), pages.draw(2)];
    await jest.advanceTimersByTimeAsync(15_000);
    expect([await slow, await next]).toEqual([{ not: 'slow' }, { not: 'slow' }]);
    expect(Thread.last).toMatchObject({ hasEnded: true, asked: [{ draw: 1 }] });
  });
});
